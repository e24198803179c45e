update session_record set version = version + 1 where id = :id
