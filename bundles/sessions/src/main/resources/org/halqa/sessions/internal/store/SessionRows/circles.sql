select id, minutes from session_record where programme = :programme order by id
