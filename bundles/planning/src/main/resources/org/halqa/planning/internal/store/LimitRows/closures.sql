select * from closure where programme = :programme order by from_day, to_day, id
