select id, programme, ending_round, ending_lost from session_record where ending_round is not null
