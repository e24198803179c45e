insert into session_record (id, programme, facilitator, log_key, version, session_type, group_mode, held_on, starts_at,
    time_zone, minutes, zone_code, audience, frame_set, voluntary, external_facilitator, after_the_fact, words_language, needs,
    trends, outside_reason, silent, internal_half)
values (:id, :programme, :facilitator, :logKey, 1, :type, :mode, :heldOn, :startsAt,
    :timeZone, :minutes, :zone, :audience, :frameSet, :voluntary, :external, :afterTheFact, :language, :needs,
    :trends, :outsideReason, :silent, :internalHalf)
