select number, current_on from narrative_past where narrative_id = :id order by number
