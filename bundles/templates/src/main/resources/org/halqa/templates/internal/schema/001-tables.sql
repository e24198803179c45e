-- A file of a partner with placeholders, checked and without traces of who made it; an empty organisation is for everybody.
create table template_pack (
    id varchar(36) not null primary key,
    programme varchar(64) not null,
    label varchar(80) not null,
    kind varchar(8) not null,
    organisation varchar(40) not null,
    switched_on integer not null,
    added_on date not null,
    size integer not null,
    placed varchar(1000) not null
);

create index template_of_programme on template_pack (programme);

create table template_piece (
    pack_id varchar(36) not null,
    place integer not null,
    content varchar(32000) not null,
    constraint template_piece_once primary key (pack_id, place),
    constraint template_piece_of foreign key (pack_id) references template_pack (id) on delete cascade
);
