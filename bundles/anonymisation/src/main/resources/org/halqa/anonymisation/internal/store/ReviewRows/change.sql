update review
set version = version + 1, state = :state, open_findings = :open, released_id = :releasedId
where id = :id and version = :version
