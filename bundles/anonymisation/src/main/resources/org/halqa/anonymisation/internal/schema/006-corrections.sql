-- Released months can be released once more with what came late, as a further version; earlier ones are kept. Which records a version
-- counted is noted by their ids alone. Of what was released before that is not known, and how many there were says too little.
alter table released_blocks drop column records;
alter table released_blocks add column version integer default 1 not null;
alter table released_blocks drop constraint blocks_once;
alter table released_blocks add constraint blocks_version unique (programme, last_month, reader, version);

-- A record is counted once, in whatever months it lies later.
create table counted_record (
    programme varchar(64) not null,
    record varchar(160) not null,
    last_month varchar(7) not null,
    version integer not null,
    constraint counted_once unique (programme, record)
);
