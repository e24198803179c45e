update invitation set state = 'U', message = :message where fingerprint = :fingerprint and state = 'I'
