select id from circle where programme = :programme
