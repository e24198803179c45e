insert into pass (place, fingerprint, stratum, state) values (:place, :fingerprint, :stratum, 'F')
