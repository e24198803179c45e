-- When the words of a session were last changed (null: since the rule last looked), which of its keys they are sealed under, and the key
-- that is being destroyed. A key that was destroyed is never used again.
alter table session_record add column kept_on date;
alter table session_record add column key_round integer default 0 not null;
alter table session_record add column ending_round integer;
