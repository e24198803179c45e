select released, status, since from followed where programme = :programme
