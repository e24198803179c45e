select content from review_part where review_id = :id order by place
