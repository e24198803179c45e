update day_booking set consumed = true where programme = :programme and id = :id
