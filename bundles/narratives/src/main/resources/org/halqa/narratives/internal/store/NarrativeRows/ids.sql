select id from narrative where programme = :programme
