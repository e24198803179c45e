update session_record set ending_round = null where id = :id and ending_round is not null
