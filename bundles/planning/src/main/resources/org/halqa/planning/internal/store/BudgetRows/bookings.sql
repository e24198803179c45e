select id, activity, booked_on, quarters, consumed from day_booking where programme = :programme order by booked_on, activity, id
