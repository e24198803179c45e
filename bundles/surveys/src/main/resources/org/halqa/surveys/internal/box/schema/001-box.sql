-- A box of one survey. Every row is there before anybody answers, filled at random, and later only changed in its place; so
-- neither the order of rows nor a number of theirs says who came when. No row knows of a row in another table.

-- Passes: F free, I issued, U used, V voided. The fingerprint of a free one is random.
create table pass (
    place integer not null primary key,
    fingerprint varchar(64) not null,
    stratum varchar(90) not null,
    state varchar(1) not null,
    constraint pass_once unique (fingerprint)
);

-- Invitations to a token: F free, I issued, U used for the message whose fingerprint is kept, V voided.
create table invitation (
    place integer not null primary key,
    fingerprint varchar(64) not null,
    stratum varchar(90) not null,
    state varchar(1) not null,
    message varchar(64) not null,
    constraint invitation_once unique (fingerprint)
);

-- Pieces of ballots, all of one length.
create table piece (
    place integer not null primary key,
    taken boolean not null,
    content varchar(2048) not null
);
