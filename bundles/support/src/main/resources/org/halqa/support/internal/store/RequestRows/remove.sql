delete from call_request where id = :id and programme = :programme
