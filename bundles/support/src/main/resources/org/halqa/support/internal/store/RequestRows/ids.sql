select id from call_request where programme = :programme
