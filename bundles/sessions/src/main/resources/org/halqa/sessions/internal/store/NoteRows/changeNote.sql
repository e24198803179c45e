update private_note set version = version + 1, sealed = :sealed, kept_on = :day where id = :id and version = :version
