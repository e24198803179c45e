delete from card_offer where programme = :programme
