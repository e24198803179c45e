delete from person_link where person_id = :person
