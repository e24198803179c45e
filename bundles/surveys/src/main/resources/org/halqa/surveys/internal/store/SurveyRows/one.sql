select id, programme, author, version, phase, information_version, box_key, kiosk_code, printed, voided, tokens, cast_ballots, root, recorded from survey where id = :id
