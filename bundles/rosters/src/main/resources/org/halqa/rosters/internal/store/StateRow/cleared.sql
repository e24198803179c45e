update roster_state set changes = changes + 1, last_number = 0, lot = '' where programme = :programme
