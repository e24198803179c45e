-- The scheme of staff care, version by version (R050). Its words are sealed under the version's own key.
create table scheme (
    id varchar(36) not null primary key,
    programme varchar(64) not null,
    scheme_version integer not null,
    author varchar(64) not null,
    kept_on date not null,
    words_language varchar(8) not null,
    groups_words varchar(24000) not null,
    rhythm_words varchar(24000) not null,
    charter_words varchar(24000) not null,
    tools_words varchar(24000) not null,
    follow_words varchar(24000) not null,
    constraint scheme_version_once unique (programme, scheme_version)
);
