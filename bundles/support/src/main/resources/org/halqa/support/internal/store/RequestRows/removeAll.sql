delete from call_request where programme = :programme
