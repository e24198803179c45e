select id, programme, ending_round from session_record where ending_round is not null
