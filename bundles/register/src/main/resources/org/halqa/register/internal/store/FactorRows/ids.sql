select id from stress_factor where programme = :programme
