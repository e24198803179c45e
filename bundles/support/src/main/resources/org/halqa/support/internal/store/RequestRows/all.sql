select id, asked_on, sealed from call_request where programme = :programme order by asked_on, id
