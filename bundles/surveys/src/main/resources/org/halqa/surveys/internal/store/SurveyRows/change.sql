update survey set version = version + 1, information_version = :informationVersion where id = :id and version = :version and phase = 'DRAFT'
