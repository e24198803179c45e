select id, programme from private_note where version = -1
