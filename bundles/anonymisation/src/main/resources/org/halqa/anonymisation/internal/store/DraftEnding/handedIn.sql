select id, handed_in from review
where programme = :programme and author = :author and state in ('DETECTED', 'REVIEWED')
