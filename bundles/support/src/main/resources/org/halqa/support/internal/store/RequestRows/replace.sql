update call_request set sealed = :sealed where id = :id and programme = :programme
