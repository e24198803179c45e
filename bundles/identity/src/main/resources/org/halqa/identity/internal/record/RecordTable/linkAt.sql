select link from access_entry where seq = :seq
