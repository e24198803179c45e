insert into survey_key (survey_id, stratum, modulus, fingerprint, private_key) values (:id, :stratum, :modulus, :fingerprint, :privateKey)
