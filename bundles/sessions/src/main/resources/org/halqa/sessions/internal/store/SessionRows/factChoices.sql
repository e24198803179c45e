select c.session_id, c.kind, c.code, c.people
from session_choice c join session_record r on r.id = c.session_id
where r.programme = :programme
order by c.session_id, c.kind, c.place
