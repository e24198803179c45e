update released_document set recalled_on = :recalledOn, recall_reason = :reason
where id = :id and recalled_on is null
