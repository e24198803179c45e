insert into appointment_answer (appointment_id, organisation, fits, other_day, other_slot) values (:id, :organisation, :fits, :day, :slot)
