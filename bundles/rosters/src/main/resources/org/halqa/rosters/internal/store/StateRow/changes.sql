select coalesce(sum(changes), 0) from roster_state
