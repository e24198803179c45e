insert into template_piece (pack_id, place, content) values (:id, :place, :content)
