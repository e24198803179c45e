select id, programme, key_round from stress_factor where programme = :programme
