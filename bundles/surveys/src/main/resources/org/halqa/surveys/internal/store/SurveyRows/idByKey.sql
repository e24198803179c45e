select id from survey where author = :author and draft_key = :draftKey
