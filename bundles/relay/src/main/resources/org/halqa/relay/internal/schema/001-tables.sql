-- What coordination did about a released factor. Its words are meant for everybody, so they are not sealed.
create table relay_answer (
    released varchar(64) not null primary key,
    programme varchar(64) not null,
    version integer not null,
    acknowledged_on date,
    answered_on date,
    closed_on date,
    words_language varchar(8) not null,
    words varchar(4000) not null
);

create index relay_of_programme on relay_answer (programme);
