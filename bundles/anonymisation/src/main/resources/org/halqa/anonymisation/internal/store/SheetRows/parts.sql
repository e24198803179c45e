select content from sheets_part where sheets_id = :id order by place
