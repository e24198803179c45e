delete from review where programme = :programme
