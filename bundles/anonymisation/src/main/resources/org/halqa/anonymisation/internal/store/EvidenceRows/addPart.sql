insert into evidence_part (evidence_id, place, content) values (:id, :place, :content)
