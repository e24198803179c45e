select content from template_piece where pack_id = :id order by place
