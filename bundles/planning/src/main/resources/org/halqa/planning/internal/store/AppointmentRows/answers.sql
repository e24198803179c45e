select r.* from appointment_answer r join appointment a on a.id = r.appointment_id where a.programme = :programme order by r.organisation
