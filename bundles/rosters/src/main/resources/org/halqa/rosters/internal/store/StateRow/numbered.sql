update roster_state set last_number = :number where programme = :programme
