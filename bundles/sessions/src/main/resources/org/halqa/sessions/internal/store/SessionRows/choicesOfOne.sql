select session_id, kind, code, people from session_choice where session_id = :id order by kind, place
