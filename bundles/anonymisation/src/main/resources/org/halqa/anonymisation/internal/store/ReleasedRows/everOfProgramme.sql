select id from released_document
where programme = :programme
order by held_on desc, released_on desc, id
