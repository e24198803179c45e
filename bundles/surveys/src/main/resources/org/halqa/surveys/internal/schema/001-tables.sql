-- A survey: its plan, its phase, and numbers. Nothing about who answered or when.
create table survey (
    id varchar(36) not null primary key,
    programme varchar(64) not null,
    author varchar(64) not null,
    draft_key varchar(64) not null,
    place integer not null,
    version integer not null,
    phase varchar(10) not null,
    information_version integer not null,
    box_key varchar(400) not null,
    kiosk_code varchar(400) not null,
    printed integer not null,
    voided integer not null,
    tokens integer not null,
    cast_ballots integer not null,
    root varchar(64) not null,
    recorded boolean not null,
    constraint survey_begun_once unique (author, draft_key)
);

create index survey_of_programme on survey (programme, author);

-- Long texts in pieces: the plan, the questions as they were when it was opened, and the sealed answers.
create table survey_text (
    survey_id varchar(36) not null,
    kind varchar(12) not null,
    place integer not null,
    content varchar(12000) not null,
    constraint survey_text_once primary key (survey_id, kind, place),
    constraint survey_text_of foreign key (survey_id) references survey (id) on delete cascade
);

-- Signing keys of tokens, one for each stratum; the private one is sealed and destroyed when the survey is.
create table survey_key (
    survey_id varchar(36) not null,
    stratum varchar(90) not null,
    modulus varchar(1024) not null,
    fingerprint varchar(64) not null,
    private_key varchar(8000) not null,
    constraint survey_key_once primary key (survey_id, stratum),
    constraint survey_key_of foreign key (survey_id) references survey (id) on delete cascade
);
