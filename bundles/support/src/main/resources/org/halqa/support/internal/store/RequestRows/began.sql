select count(*) from card_use where programme = :programme and used_month = :month
