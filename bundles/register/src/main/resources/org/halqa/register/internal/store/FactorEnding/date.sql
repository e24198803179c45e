update stress_factor set kept_on = :day where kept_on is null
