select key_round from session_record where id = :id
