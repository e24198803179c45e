update person set version = version + 1, organisation = :organisation, details = :details where id = :id and version = :version
