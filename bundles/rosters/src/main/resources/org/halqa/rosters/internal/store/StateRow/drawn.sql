update roster_state set lot = :lot where programme = :programme and lot = ''
