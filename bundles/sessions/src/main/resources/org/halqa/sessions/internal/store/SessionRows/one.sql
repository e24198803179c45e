select * from session_record where id = :id and programme = :programme and facilitator = :facilitator
