insert into day_share (programme, activity, quarters) values (:programme, :activity, :quarters)
