update roster_state set changes = changes + 1 where programme = :programme
