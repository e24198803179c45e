update survey set version = version + 1, phase = 'CASTING' where id = :id and phase = 'OPEN'
