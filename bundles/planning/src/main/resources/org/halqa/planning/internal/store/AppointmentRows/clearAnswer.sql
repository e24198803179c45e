delete from appointment_answer where appointment_id = :id and organisation = :organisation
