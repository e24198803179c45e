update invitation set state = 'V' where fingerprint = :fingerprint and state = 'I'
