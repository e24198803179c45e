delete from session_choice where session_id = :id
