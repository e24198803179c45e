select count(*) from review where source = :source and state in ('DETECTED', 'REVIEWED', 'RELEASED')
