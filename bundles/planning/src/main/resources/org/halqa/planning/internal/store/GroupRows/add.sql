insert into planned_group (id, programme, version, group_number, zone_code, audience, group_mode, session_type, session_language, organisations,
  minutes, session_quarters, min_sessions, target_sessions, gap_min, gap_max, allowed, preferred, roster)
values (:id, :programme, :version, :number, :zone, :audience, :mode, :type, :language, :organisations,
  :minutes, :quarters, :least, :target, :gapMin, :gapMax, :allowed, :preferred, :roster)
