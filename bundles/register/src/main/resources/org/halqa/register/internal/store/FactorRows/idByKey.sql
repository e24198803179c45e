select id from stress_factor where author = :author and note_key = :noteKey
