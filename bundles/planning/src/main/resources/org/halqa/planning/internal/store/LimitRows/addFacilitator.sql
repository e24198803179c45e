insert into facilitator (programme, account, base_zone, languages, max_day, max_week, max_trip) values (:programme, :account, :base, :languages, :maxDay, :maxWeek, :maxTrip)
