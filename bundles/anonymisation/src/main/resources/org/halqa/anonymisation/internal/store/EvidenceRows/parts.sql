select content from evidence_part where evidence_id = :id order by place
