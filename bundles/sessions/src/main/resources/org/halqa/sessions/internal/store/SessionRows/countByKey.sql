select count(*) from session_record where facilitator = :facilitator and log_key like :logKey escape '!'
