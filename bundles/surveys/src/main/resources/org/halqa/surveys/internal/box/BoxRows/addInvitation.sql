insert into invitation (place, fingerprint, stratum, state, message) values (:place, :fingerprint, :stratum, 'F', :message)
