-- Acts of other rooms are written once, under the ticket that came with them.
alter table erasure add column ticket varchar(36);

-- Whether the key that is being destroyed had been destroyed before, and was found again in a database that was put back.
alter table session_record add column ending_lost boolean default false not null;
