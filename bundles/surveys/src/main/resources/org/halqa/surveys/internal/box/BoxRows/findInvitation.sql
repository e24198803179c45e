select stratum, state, message from invitation where fingerprint = :fingerprint
