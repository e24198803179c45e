update card_offer set version = version + 1, offered = :offered, card_key = :key, card_code = :code where programme = :programme and version = :version
