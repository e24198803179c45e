select stratum, state from pass where fingerprint = :fingerprint
