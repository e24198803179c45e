select coalesce(sum(times), 0) from card_use where programme = :programme and used_month < :before
