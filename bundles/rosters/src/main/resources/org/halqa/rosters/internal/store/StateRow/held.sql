update roster_state set last_number = last_number where programme = :programme
