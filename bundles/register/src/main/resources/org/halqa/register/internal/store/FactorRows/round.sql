select key_round from stress_factor where id = :id and author = :author
