delete from day_booking where programme = :programme
