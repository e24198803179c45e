select id, held_on, session_type, zone_code, audience from session_record where programme = :programme order by held_on, id
