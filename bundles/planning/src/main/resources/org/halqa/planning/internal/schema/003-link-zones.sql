-- The zones that a feed is for; nothing for all of them.
alter table link add column zones varchar(200) default '' not null;
