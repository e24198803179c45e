select id, hash, recalled_on, recall_reason from released_document
where id = :id
