select stratum, modulus, fingerprint, private_key from survey_key where survey_id = :id
