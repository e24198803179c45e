delete from circle where programme = :programme
