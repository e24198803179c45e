insert into access_head (id, seq, link, seal) values (1, :seq, :link, :seal)
