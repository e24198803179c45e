update session_record
set version = version + 1, ending_round = key_round, key_round = key_round + 1, needs = '', trends = '', outside_reason = '',
    internal_half = ''
where kept_on < :before and ending_round is null
    and (needs <> '' or trends <> '' or outside_reason <> '' or internal_half <> '')
