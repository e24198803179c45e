-- Tables and estimates of a closed survey that were shown, frozen once for each threshold.
create table released_sheets (
    id varchar(36) not null primary key,
    programme varchar(64) not null,
    survey varchar(80) not null,
    threshold integer not null,
    released_on date not null,
    hash varchar(64) not null,
    constraint sheets_once unique (survey, threshold)
);

create table sheets_part (
    sheets_id varchar(36) not null,
    place integer not null,
    content varchar(12000) not null,
    constraint sheets_part_once primary key (sheets_id, place),
    constraint sheets_part_of foreign key (sheets_id) references released_sheets (id) on delete cascade
);
