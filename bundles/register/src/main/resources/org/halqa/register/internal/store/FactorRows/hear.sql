insert into factor_heard (factor_id, heard_month, circles) values (:id, :month, 1)
