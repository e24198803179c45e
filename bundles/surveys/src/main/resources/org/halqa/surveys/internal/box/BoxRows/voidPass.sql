update pass set state = 'V' where fingerprint = :fingerprint and state = 'I'
