insert into session_record (id, programme, facilitator, log_key, version, session_type, group_mode, held_on, starts_at,
    time_zone, minutes, zone_code, audience, frame_set, after_the_fact, words_language, needs, trends, outside_reason)
values (:id, :programme, :facilitator, :logKey, 1, :type, :mode, :heldOn, :startsAt,
    :timeZone, :minutes, :zone, :audience, :frameSet, :afterTheFact, :language, :needs, :trends, :outsideReason)
