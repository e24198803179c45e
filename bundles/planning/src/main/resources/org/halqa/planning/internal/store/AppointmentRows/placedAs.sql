select id from appointment where programme = :programme and place_key = :key
