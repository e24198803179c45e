select id, programme, key_round from stress_factor
where id = :id and key_round = :round and (words <> '' or resources <> '' or proposal <> '')
