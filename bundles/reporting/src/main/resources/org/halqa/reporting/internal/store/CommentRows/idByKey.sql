select id from report_comment where author = :author and note_key = :noteKey
