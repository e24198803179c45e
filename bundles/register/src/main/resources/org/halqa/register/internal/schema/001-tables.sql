-- One stress factor. Its words are sealed under the record's own key; nothing here names a circle, an organisation or a team.
create table stress_factor (
    id varchar(36) not null primary key,
    programme varchar(64) not null,
    author varchar(64) not null,
    note_key varchar(64) not null,
    version integer not null,
    axis varchar(40) not null,
    detail varchar(40) not null,
    reach varchar(16) not null,
    zone_code varchar(40) not null,
    organisations varchar(16) not null,
    words_language varchar(8) not null,
    words varchar(24000) not null,
    resources varchar(24000) not null,
    proposal varchar(24000) not null,
    constraint factor_noted_once unique (author, note_key)
);

create index factor_of_programme on stress_factor (programme, author);

-- In how many circles of a month it was heard: the finest that is known about time.
create table factor_heard (
    factor_id varchar(36) not null,
    heard_month varchar(7) not null,
    circles integer not null,
    constraint factor_heard_once primary key (factor_id, heard_month),
    constraint factor_heard_of foreign key (factor_id) references stress_factor (id) on delete cascade
);
