delete from stress_factor where programme = :programme
