update circle set version = version + 1, locked = :locked, spoken = :spoken, members = :members where id = :id and version = :version
