-- A table; with a semicolon here.
create table note (
    id varchar(36) not null primary key,
    words varchar(400) not null
);
insert into note (id, words) values ('first', 'one; two');
