-- The secret that two waves share, in a box of its own.
create table secret (
    content varchar(64) not null
);
