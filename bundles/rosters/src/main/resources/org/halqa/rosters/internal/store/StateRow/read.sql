select changes, last_number, lot from roster_state where programme = :programme
