insert into issue_piece (issue_id, language, format, place, content) values (:id, :language, :format, :place, :content)
