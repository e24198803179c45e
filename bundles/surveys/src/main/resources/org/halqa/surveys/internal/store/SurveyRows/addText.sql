insert into survey_text (survey_id, kind, place, content) values (:id, :kind, :place, :content)
