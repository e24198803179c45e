update session_record set kept_on = :day where kept_on is null
