select coalesce(max(place), 0) + 1 from survey where programme = :programme
