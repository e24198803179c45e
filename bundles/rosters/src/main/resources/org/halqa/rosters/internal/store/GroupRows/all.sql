select * from circle where programme = :programme order by number
