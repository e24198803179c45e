update pass set state = 'U' where fingerprint = :fingerprint and state = 'I'
