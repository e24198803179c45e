insert into day_booking (id, programme, book_key, activity, booked_on, quarters, consumed) values (:id, :programme, :key, :activity, :day, :quarters, :consumed)
