-- Notes that only their author can read. Ciphertext of the browser, sealed once more so that it can be destroyed for good.
create table note_keyring (
    account varchar(64) not null primary key,
    version integer not null,
    rounds integer not null,
    salt varchar(64) not null,
    wrapped varchar(1000) not null,
    recovery_salt varchar(64) not null,
    recovery_wrapped varchar(1000) not null
);

create table private_note (
    id varchar(36) not null primary key,
    account varchar(64) not null,
    programme varchar(64) not null,
    about varchar(64) not null,
    version integer not null,
    sealed varchar(28000) not null,
    constraint private_note_once unique (account, programme, about)
);
