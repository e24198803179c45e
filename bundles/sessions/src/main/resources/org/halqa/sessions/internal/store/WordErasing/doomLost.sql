update session_record
set version = version + 1, ending_round = key_round, key_round = key_round + 1, ending_lost = true, needs = '', trends = '',
    outside_reason = '', internal_half = ''
where id = :id and key_round = :round and ending_round is null
    and (needs <> '' or trends <> '' or outside_reason <> '' or internal_half <> '')
