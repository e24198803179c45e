select seq, link, seal from access_head where id = 1
