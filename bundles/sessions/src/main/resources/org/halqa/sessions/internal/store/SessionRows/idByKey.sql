select id from session_record where facilitator = :facilitator and log_key = :logKey
