update stress_factor set version = version + 1, kept_on = null where id = :id and author = :author and version = :version
