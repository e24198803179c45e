-- How far the file of shares had come when a key was last written: an older copy of it, or one that was cut, does not come so far.
create table key_mark (
    places integer not null,
    last_share bigint not null
);

insert into key_mark (places, last_share) values (0, 0);
