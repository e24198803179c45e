-- What is said about a report before it is handed over: sealed, and destroyed one by one.
create table report_comment (
    id varchar(36) not null primary key,
    programme varchar(64) not null,
    kind varchar(64) not null,
    variant varchar(40) not null,
    part varchar(64) not null,
    author varchar(64) not null,
    author_role varchar(20) not null,
    note_key varchar(64) not null,
    said_on date not null,
    place integer not null,
    words varchar(8000) not null,
    constraint comment_said_once unique (author, note_key)
);

create index comment_of_report on report_comment (programme, kind, variant);
