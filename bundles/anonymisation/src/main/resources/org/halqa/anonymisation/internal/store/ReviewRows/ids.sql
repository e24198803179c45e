select id from review where programme = :programme
