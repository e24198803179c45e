update pass set fingerprint = :fingerprint, stratum = :stratum, state = 'I' where place = :place and state = 'F'
