insert into person_link (person_id, token_hash, until_day) values (:person, :hash, :until)
