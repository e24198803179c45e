update access_head set seq = seq where id = 1
