update survey_key set private_key = '' where survey_id = :id
