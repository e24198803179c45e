-- One session. Needs, trends and the reason for a date outside the mission are sealed under the record's own key.
create table session_record (
    id varchar(36) not null primary key,
    programme varchar(64) not null,
    facilitator varchar(64) not null,
    log_key varchar(64) not null,
    version integer not null,
    session_type varchar(40) not null,
    group_mode varchar(40) not null,
    held_on date not null,
    starts_at time,
    time_zone varchar(40) not null,
    minutes integer not null,
    zone_code varchar(40) not null,
    audience varchar(40) not null,
    frame_set boolean not null,
    after_the_fact boolean not null,
    words_language varchar(8) not null,
    needs varchar(24000) not null,
    trends varchar(24000) not null,
    outside_reason varchar(24000) not null,
    constraint session_logged_once unique (facilitator, log_key)
);

create index session_of_programme on session_record (programme, facilitator);

-- Codes of which a session may have several: themes, languages, organisations, and profiles with their number of people.
create table session_choice (
    session_id varchar(36) not null,
    kind varchar(16) not null,
    code varchar(40) not null,
    place integer not null,
    people integer not null,
    constraint session_choice_once primary key (session_id, kind, code),
    constraint session_choice_of foreign key (session_id) references session_record (id) on delete cascade
);
