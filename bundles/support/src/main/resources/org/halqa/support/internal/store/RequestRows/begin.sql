insert into card_use (programme, used_month, times) values (:programme, :month, 0)
