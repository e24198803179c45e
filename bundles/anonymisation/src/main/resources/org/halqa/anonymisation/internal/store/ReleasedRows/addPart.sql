insert into released_part (released_id, place, content) values (:id, :place, :content)
