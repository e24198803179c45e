select id from advice where author = :author and note_key = :noteKey
