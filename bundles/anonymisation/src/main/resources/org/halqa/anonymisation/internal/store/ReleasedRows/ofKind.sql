select id, hash, recalled_on, recall_reason from released_document
where programme = :programme and kind = :kind and recalled_on is null
order by held_on desc, released_on desc, id
