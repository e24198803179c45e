select id from session_record where programme = :programme
