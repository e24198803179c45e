delete from survey_text where survey_id = :id and kind = :kind
