select id, kind, source, programme, author, state, version, open_findings, released_id from review
where programme = :programme and state = :state
order by handed_in, id
