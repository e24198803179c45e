select id from private_note where programme = :programme
