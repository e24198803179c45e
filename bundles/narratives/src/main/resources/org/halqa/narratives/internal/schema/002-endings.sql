-- Which of its keys a draft is sealed under, and when a recommendation was last changed (null: since the rule last looked).
alter table narrative add column key_round integer default 0 not null;
alter table advice add column kept_on date;

-- Keys that are being destroyed, until the register of what was destroyed has them.
create table ending (
    record varchar(100) not null primary key,
    programme varchar(64) not null,
    why varchar(16) not null,
    ticket varchar(36)
);
