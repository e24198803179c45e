-- Keys of drafts that are being destroyed, until the register of what was destroyed has them. The document itself stays, without words.
create table ending (
    record varchar(100) not null primary key,
    programme varchar(64) not null,
    why varchar(16) not null,
    ticket varchar(36)
);
