-- How many records there were when months were frozen, so that the psychologist is told of those that came afterwards. Not known of
-- what was frozen before.
alter table released_blocks add column records integer;
