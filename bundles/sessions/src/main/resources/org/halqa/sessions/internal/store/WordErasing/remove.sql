update session_record set ending_round = null, ending_lost = false where id = :id and ending_round is not null
