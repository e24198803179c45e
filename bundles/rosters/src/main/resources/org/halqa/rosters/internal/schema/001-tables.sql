-- Somebody on a roster. Codes that everybody of the programme may know of are in clear; names, team, languages and who they report to
-- are sealed under a key of their own. So is what they asked for, always in a text of the same length, so that nobody who reads
-- this table learns whether they asked for anything.
create table person (
    id varchar(36) not null primary key,
    programme varchar(64) not null,
    organisation varchar(40) not null,
    note_key varchar(64) not null,
    version integer not null,
    details varchar(8000) not null,
    wishes varchar(8000) not null,
    constraint person_added_once unique (programme, note_key)
);

create index person_of_organisation on person (programme, organisation);

-- The one link of a person that may hold. Whether it was used is kept nowhere.
create table person_link (
    person_id varchar(36) not null primary key,
    token_hash varchar(64) not null,
    until_day varchar(10) not null,
    constraint link_by_token unique (token_hash),
    constraint link_of_person foreign key (person_id) references person (id) on delete cascade
);

-- A group. Who sits in it is sealed.
create table circle (
    id varchar(36) not null primary key,
    programme varchar(64) not null,
    number integer not null,
    version integer not null,
    locked smallint not null,
    mixed varchar(16) not null,
    audience varchar(16) not null,
    zones varchar(400) not null,
    profiles varchar(1000) not null,
    languages varchar(400) not null,
    min_size integer not null,
    max_size integer not null,
    spoken varchar(40) not null,
    members varchar(8000) not null,
    constraint circle_numbered_once unique (programme, number)
);

-- One line for each programme: how often names changed, the last number of a group, and the sealed secret of the lot.
create table roster_state (
    programme varchar(64) not null primary key,
    changes bigint not null,
    last_number integer not null,
    lot varchar(400) not null
);
