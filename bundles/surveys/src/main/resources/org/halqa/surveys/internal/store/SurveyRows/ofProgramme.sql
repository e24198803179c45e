select id from survey where programme = :programme
