delete from day_booking where programme = :programme and id = :id
