select id from private_note where account = :account
