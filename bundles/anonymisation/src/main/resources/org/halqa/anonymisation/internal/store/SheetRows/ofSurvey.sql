select id, threshold, hash from released_sheets where programme = :programme and survey = :survey
