select person_id, until_day from person_link where token_hash = :hash
