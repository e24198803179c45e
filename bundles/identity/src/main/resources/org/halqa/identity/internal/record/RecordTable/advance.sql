update access_head set seq = :seq, link = :link, seal = :seal where id = 1
