-- When a note was last changed, for the rule by which it is destroyed, and what was destroyed: never whose or about what.
alter table private_note add column kept_on date;

create table erasure (
    programme varchar(64) not null,
    place integer not null,
    kind varchar(16) not null,
    cause varchar(16) not null,
    pieces integer not null,
    erased_on date not null,
    digest varchar(64) not null,
    constraint erasure_once primary key (programme, place)
);
