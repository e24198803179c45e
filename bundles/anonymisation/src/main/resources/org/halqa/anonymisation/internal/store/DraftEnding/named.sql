select id, programme from review
where id = :id and state in ('DETECTED', 'REVIEWED')
