-- The group whose dates a feed shows, for the people of that group; nothing for a feed of one's own.
alter table link add column planned_group varchar(64) default '' not null;
