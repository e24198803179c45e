-- When the words of a factor were last changed (null: since the rule last looked), and which of its keys they are sealed under.
alter table stress_factor add column kept_on date;
alter table stress_factor add column key_round integer default 0 not null;

-- Keys that are being destroyed, until the register of what was destroyed has them.
create table ending (
    record varchar(100) not null primary key,
    programme varchar(64) not null,
    why varchar(16) not null,
    ticket varchar(36)
);
