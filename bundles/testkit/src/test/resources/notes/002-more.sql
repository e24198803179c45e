alter table note add column version int default 0 not null;
