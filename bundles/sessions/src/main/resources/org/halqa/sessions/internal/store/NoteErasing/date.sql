update private_note set kept_on = :day where kept_on is null
