insert into access_key (id, sealed) values (1, :sealed)
