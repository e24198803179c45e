insert into draft_line (id, programme, kind, appointment_id, group_id, meets_on, slot, facilitator) values (:id, :programme, :kind, :appointment, :group, :day, :slot, :facilitator)
