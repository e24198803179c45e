insert into sheets_part (sheets_id, place, content) values (:id, :place, :content)
