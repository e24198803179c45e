select * from appointment where programme = :programme order by meets_on, slot, id
