update session_record
set version = version + 1, kept_on = null, session_type = :type, group_mode = :mode, held_on = :heldOn, starts_at = :startsAt,
    time_zone = :timeZone, minutes = :minutes, zone_code = :zone, audience = :audience, frame_set = :frameSet,
    voluntary = :voluntary, external_facilitator = :external, after_the_fact = :afterTheFact, words_language = :language,
    needs = :needs, trends = :trends, outside_reason = :outsideReason, silent = :silent, internal_half = :internalHalf
where id = :id and facilitator = :facilitator and version = :version
