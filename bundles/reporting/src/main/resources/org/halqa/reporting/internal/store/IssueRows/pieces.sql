select content from issue_piece where issue_id = :id and language = :language and format = :format order by place
