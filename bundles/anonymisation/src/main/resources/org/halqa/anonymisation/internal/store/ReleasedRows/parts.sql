select content from released_part where released_id = :id order by place
