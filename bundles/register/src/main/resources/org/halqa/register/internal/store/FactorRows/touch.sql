update stress_factor set version = version + 1 where id = :id and author = :author and version = :version
