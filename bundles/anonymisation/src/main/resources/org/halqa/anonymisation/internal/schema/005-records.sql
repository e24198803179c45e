-- How many records there were when months were frozen, so that the psychologist is told how many more there are today. Not known of
-- what was frozen before.
alter table released_blocks add column records integer;
