select * from session_record
where programme = :programme and facilitator = :facilitator
order by held_on desc, starts_at desc, id
