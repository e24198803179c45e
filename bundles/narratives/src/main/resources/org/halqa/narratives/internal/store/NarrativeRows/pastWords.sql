select p.*, n.key_round from narrative_past p join narrative n on n.id = p.narrative_id
where p.narrative_id = :id and p.number = :number and n.author = :author
