delete from card_use where programme = :programme
