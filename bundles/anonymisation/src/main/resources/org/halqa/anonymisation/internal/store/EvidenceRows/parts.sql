select content from block_part where block_id = :id order by place
