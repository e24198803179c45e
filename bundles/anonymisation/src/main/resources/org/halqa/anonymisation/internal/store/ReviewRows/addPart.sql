insert into review_part (review_id, place, content) values (:id, :place, :content)
