-- Evidence that was shown, frozen once per block of months, for all kinds of readers together. What an earlier engine had frozen
-- for each threshold by itself cannot be told apart from what this one releases, and goes.
drop table evidence_part;
drop table released_evidence;

create table released_blocks (
    id varchar(36) not null primary key,
    programme varchar(64) not null,
    last_month varchar(7) not null,
    reader varchar(16) not null,
    threshold integer not null,
    released_on date not null,
    hash varchar(64) not null,
    constraint blocks_once unique (programme, last_month, reader)
);

create table block_part (
    block_id varchar(36) not null,
    place integer not null,
    content varchar(12000) not null,
    constraint block_part_once primary key (block_id, place),
    constraint block_part_of foreign key (block_id) references released_blocks (id) on delete cascade
);
