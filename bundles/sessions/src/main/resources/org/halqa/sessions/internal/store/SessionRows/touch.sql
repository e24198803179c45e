update session_record set version = version + 1, kept_on = null where id = :id
