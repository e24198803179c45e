update pass set fingerprint = :fingerprint, stratum = :stratum, state = 'U' where place = :place and state = 'F'
