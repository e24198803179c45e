select id, kept_on from session_record
where programme = :programme and facilitator = :facilitator
    and (needs <> '' or trends <> '' or outside_reason <> '' or internal_half <> '')
