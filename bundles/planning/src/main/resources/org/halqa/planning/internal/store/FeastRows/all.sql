select * from feast where programme = :programme order by first_day, id
