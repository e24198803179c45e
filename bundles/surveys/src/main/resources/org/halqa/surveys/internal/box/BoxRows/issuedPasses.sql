select fingerprint, stratum from pass where state <> 'F'
