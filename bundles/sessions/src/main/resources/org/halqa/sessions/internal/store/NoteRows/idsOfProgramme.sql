select id, programme from private_note where programme = :programme
