update review
set version = version + 1, state = 'WITHDRAWN', open_findings = 0
where id = :id and state in ('DETECTED', 'REVIEWED')
