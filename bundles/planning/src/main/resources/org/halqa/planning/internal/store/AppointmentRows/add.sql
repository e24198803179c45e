insert into appointment (id, programme, place_key, version, group_id, facilitator, meets_on, slot, stage, moved_to, held_as)
values (:id, :programme, :key, :version, :group, :facilitator, :day, :slot, :stage, :movedTo, :heldAs)
