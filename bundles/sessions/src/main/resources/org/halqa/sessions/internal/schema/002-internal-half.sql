-- The half of a session that stays, sealed as one piece, and what makes a circle safe beside the frame.
alter table session_record add column internal_half varchar(30000) default '' not null;
alter table session_record add column voluntary boolean default false not null;
alter table session_record add column external_facilitator boolean default false not null;
alter table session_record add column silent boolean default false not null;
