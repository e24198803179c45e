update planned_group set version = version + 1, group_number = :number, zone_code = :zone, audience = :audience, group_mode = :mode, session_type = :type,
  session_language = :language, organisations = :organisations, minutes = :minutes, session_quarters = :quarters, min_sessions = :least,
  target_sessions = :target, gap_min = :gapMin, gap_max = :gapMax, allowed = :allowed, preferred = :preferred, roster = :roster
where programme = :programme and id = :id and version = :version
