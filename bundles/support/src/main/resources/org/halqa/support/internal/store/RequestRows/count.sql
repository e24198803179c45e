select count(*) from call_request where programme = :programme
