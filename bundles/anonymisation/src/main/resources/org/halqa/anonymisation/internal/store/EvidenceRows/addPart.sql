insert into block_part (block_id, place, content) values (:id, :place, :content)
