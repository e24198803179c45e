delete from session_record where programme = :programme
