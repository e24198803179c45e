update stress_factor set version = version + 1, key_round = key_round + 1, words = '', resources = '', proposal = ''
where id = :id and key_round = :round
