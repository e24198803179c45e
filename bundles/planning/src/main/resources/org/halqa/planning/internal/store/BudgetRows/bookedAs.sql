select id from day_booking where programme = :programme and book_key = :key
