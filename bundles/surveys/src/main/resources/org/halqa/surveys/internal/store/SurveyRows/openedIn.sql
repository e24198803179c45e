select id from survey where programme = :programme and quarter = :quarter
