select * from appointment_change where appointment_id = :id order by place
