update advice set kept_on = :day where kept_on is null
