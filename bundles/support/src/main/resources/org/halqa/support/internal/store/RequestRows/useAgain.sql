update card_use set times = times + 1 where programme = :programme and used_month = :month
