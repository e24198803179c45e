select id, key_round from session_record where programme = :programme
