select id, programme, version from private_note where version < 0
