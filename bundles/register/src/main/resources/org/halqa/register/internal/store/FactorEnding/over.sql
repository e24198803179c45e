select id, programme, key_round from stress_factor
where kept_on < :before and (words <> '' or resources <> '' or proposal <> '')
