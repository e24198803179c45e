select id, kind, source, programme, author, state, version, open_findings, released_id from review
where author = :author and source = :source
order by attempt desc
