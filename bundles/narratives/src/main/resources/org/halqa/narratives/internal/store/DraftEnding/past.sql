delete from narrative_past where narrative_id = :id
