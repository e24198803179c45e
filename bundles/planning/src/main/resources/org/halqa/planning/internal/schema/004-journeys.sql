-- What a journey draws where the programme knows better than the country.
create table journey (
    programme varchar(64) not null,
    from_zone varchar(40) not null,
    to_zone varchar(40) not null,
    quarters integer not null,
    constraint journey_once primary key (programme, from_zone, to_zone)
);
