insert into card_offer (programme, version, offered, card_key, card_code) values (:programme, 1, :offered, :key, :code)
