insert into appointment_change (appointment_id, place, changed_on, stage, cause, meets_on, slot)
values (:id, (select coalesce(max(place), 0) + 1 from appointment_change where appointment_id = :id), :on, :stage, :cause, :day, :slot)
