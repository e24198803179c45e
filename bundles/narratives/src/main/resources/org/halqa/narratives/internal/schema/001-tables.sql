-- The words of an author for one part of a report, sealed under the record's own key. An empty variant is shared by all.
create table narrative (
    id varchar(36) not null primary key,
    programme varchar(64) not null,
    author varchar(64) not null,
    kind varchar(64) not null,
    variant varchar(40) not null,
    part varchar(64) not null,
    version integer not null,
    handed integer not null,
    silent integer not null,
    words_fr varchar(32600) not null,
    words_ar varchar(32600) not null,
    words_en varchar(32600) not null,
    saved_on date not null,
    constraint narrative_once unique (programme, author, kind, variant, part)
);

-- An earlier state of them, under the same key.
create table narrative_past (
    narrative_id varchar(36) not null,
    number integer not null,
    silent integer not null,
    words_fr varchar(32600) not null,
    words_ar varchar(32600) not null,
    words_en varchar(32600) not null,
    current_on date not null,
    constraint narrative_past_once primary key (narrative_id, number),
    constraint narrative_past_of foreign key (narrative_id) references narrative (id) on delete cascade
);

-- A recommendation while it is a draft. Codes in clear, words sealed.
create table advice (
    id varchar(36) not null primary key,
    programme varchar(64) not null,
    author varchar(64) not null,
    note_key varchar(64) not null,
    version integer not null,
    owner varchar(40) not null,
    axis varchar(40) not null,
    strategy varchar(8) not null,
    advice_level varchar(16) not null,
    words_fr varchar(32600) not null,
    words_ar varchar(32600) not null,
    words_en varchar(32600) not null,
    constraint advice_noted_once unique (author, note_key)
);

create index advice_of_programme on advice (programme, author);
