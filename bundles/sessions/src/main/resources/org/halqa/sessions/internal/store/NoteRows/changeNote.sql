update private_note set version = version + 1, sealed = :sealed where id = :id and version = :version
