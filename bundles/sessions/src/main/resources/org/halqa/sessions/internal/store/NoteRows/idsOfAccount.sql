select id, programme, -2 as version from private_note where account = :account
