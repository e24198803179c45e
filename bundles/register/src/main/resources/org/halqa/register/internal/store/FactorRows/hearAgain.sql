update factor_heard set circles = circles + 1 where factor_id = :id and heard_month = :month
