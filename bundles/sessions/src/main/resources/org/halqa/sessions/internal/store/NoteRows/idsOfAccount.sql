select id, programme from private_note where account = :account
