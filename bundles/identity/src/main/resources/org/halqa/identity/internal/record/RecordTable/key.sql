select sealed from access_key where id = 1
