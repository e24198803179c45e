delete from review_part where review_id = :id
