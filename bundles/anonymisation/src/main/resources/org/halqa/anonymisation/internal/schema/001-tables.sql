-- A document under review. Its words, findings and decisions are sealed in parts under a key of their own.
create table review (
    id varchar(36) not null primary key,
    kind varchar(40) not null,
    source varchar(80) not null,
    attempt integer not null,
    programme varchar(64) not null,
    author varchar(64) not null,
    state varchar(12) not null,
    version integer not null,
    open_findings integer not null,
    handed_in date not null,
    released_id varchar(36) not null,
    constraint review_attempt unique (source, attempt)
);

create index review_of_programme on review (programme, state);

create table review_part (
    review_id varchar(36) not null,
    place integer not null,
    content varchar(12000) not null,
    constraint review_part_once primary key (review_id, place),
    constraint review_part_of foreign key (review_id) references review (id) on delete cascade
);

-- What was found and decided, by whom: kinds and places, never the words.
create table review_trace (
    review_id varchar(36) not null,
    version integer not null,
    finding integer not null,
    passage integer not null,
    start_at integer not null,
    end_at integer not null,
    kind varchar(24) not null,
    treatment varchar(12) not null,
    detector varchar(80) not null,
    decision varchar(12) not null,
    account varchar(64) not null,
    constraint review_trace_once primary key (review_id, version, finding),
    constraint review_trace_of foreign key (review_id) references review (id) on delete cascade
);

-- What has left, written once. The hash is that of the parts put together.
create table released_document (
    id varchar(36) not null primary key,
    review_id varchar(36) not null,
    kind varchar(40) not null,
    programme varchar(64) not null,
    released_on date not null,
    held_on varchar(10) not null,
    hash varchar(64) not null,
    confirmed_by varchar(64) not null,
    recalled_on date,
    recall_reason varchar(12000) not null,
    constraint released_of foreign key (review_id) references review (id) on delete cascade
);

create index released_of_programme on released_document (programme, kind);

create table released_part (
    released_id varchar(36) not null,
    place integer not null,
    content varchar(12000) not null,
    constraint released_part_once primary key (released_id, place),
    constraint released_part_of foreign key (released_id) references released_document (id) on delete cascade
);

-- Tables that were shown, frozen: later ones are checked against them.
create table released_evidence (
    id varchar(36) not null primary key,
    programme varchar(64) not null,
    last_month varchar(7) not null,
    threshold integer not null,
    released_on date not null,
    hash varchar(64) not null,
    constraint evidence_once unique (programme, last_month, threshold)
);

create table evidence_part (
    evidence_id varchar(36) not null,
    place integer not null,
    content varchar(12000) not null,
    constraint evidence_part_once primary key (evidence_id, place),
    constraint evidence_part_of foreign key (evidence_id) references released_evidence (id) on delete cascade
);
