insert into journey (programme, from_zone, to_zone, quarters) values (:programme, :from, :to, :quarters)
