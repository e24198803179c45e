-- People who sign in. A closed account stays: the access record refers to it.
create table account (
    id varchar(36) not null primary key,
    name varchar(64) not null unique,
    display_name varchar(200) not null,
    speaks varchar(8) not null,
    password varchar(200),
    second_factor varchar(600),
    second_factor_on boolean not null,
    last_step bigint not null,
    active boolean not null,
    demo boolean not null
);

-- Roles, organisations and zones of an account.
create table account_scope (
    account varchar(36) not null references account (id),
    kind varchar(16) not null,
    code varchar(40) not null,
    primary key (account, kind, code)
);

-- Live sessions; the token only as a hash. Instants in milliseconds.
create table sign_in (
    token varchar(64) not null primary key,
    account varchar(36) not null references account (id),
    opened bigint not null,
    seen bigint not null
);
create index sign_in_account on sign_in (account);

-- Links that choose a password once; the token only as a hash.
create table invitation (
    token varchar(64) not null primary key,
    account varchar(36) not null references account (id),
    expires bigint not null
);
create index invitation_account on invitation (account);

-- The record of accesses, each entry tied to the one before it.
create table access_entry (
    seq bigint not null primary key,
    happened bigint not null,
    account varchar(64) not null,
    operation varchar(64) not null,
    subject varchar(160) not null,
    link varchar(64) not null
);
create index access_entry_account on access_entry (account, seq);

-- Its end, sealed; and its key, sealed by the vault. One row each.
create table access_head (
    id integer not null primary key,
    seq bigint not null,
    link varchar(64) not null,
    seal varchar(64) not null
);
create table access_key (
    id integer not null primary key,
    sealed varchar(600) not null
);
