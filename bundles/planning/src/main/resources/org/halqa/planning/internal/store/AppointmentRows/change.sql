update appointment set version = version + 1, facilitator = :facilitator, meets_on = :day, slot = :slot, stage = :stage, moved_to = :movedTo, held_as = :heldAs
where id = :id and version = :version and group_id = :group
