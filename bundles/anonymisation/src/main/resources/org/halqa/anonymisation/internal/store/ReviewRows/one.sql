select id, kind, source, programme, author, state, version, open_findings, released_id from review
where id = :key or released_id = :key
