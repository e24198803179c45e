update private_note set version = :version where id = :id and version >= 0
