select coalesce(max(place), 0) + 1 from term where vocabulary = :vocabulary
