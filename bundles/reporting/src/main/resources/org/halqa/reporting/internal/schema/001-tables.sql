-- A report that was handed over, and its exact files in pieces of text that every engine can hold.
create table issue (
    id varchar(36) not null primary key,
    programme varchar(64) not null,
    kind varchar(64) not null,
    variant varchar(40) not null,
    number integer not null,
    issued_on date not null,
    issued_by varchar(64) not null,
    audience varchar(20) not null,
    hash varchar(64) not null,
    constraint issue_numbered_once unique (programme, kind, variant, number)
);

create table issue_file (
    issue_id varchar(36) not null,
    place integer not null,
    language varchar(8) not null,
    format varchar(64) not null,
    file_name varchar(120) not null,
    media_type varchar(160) not null,
    size integer not null,
    hash varchar(64) not null,
    constraint issue_file_once primary key (issue_id, language, format),
    constraint issue_file_of foreign key (issue_id) references issue (id) on delete cascade
);

create table issue_piece (
    issue_id varchar(36) not null,
    language varchar(8) not null,
    format varchar(64) not null,
    place integer not null,
    content varchar(32000) not null,
    constraint issue_piece_once primary key (issue_id, language, format, place),
    constraint issue_piece_of foreign key (issue_id) references issue (id) on delete cascade
);

-- How far a recommendation is; its words are with the door.
create table followed (
    released varchar(64) not null primary key,
    programme varchar(64) not null,
    status varchar(20) not null,
    since date not null
);

-- The format that an organisation prefers for a kind of report; an empty organisation is the whole programme.
create table format_choice (
    programme varchar(64) not null,
    organisation varchar(40) not null,
    kind varchar(64) not null,
    format varchar(64) not null,
    constraint format_chosen_once primary key (programme, organisation, kind)
);
