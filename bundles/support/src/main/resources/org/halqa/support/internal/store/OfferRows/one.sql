select version, offered, card_key, card_code from card_offer where programme = :programme
