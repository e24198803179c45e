select until_day from person_link where person_id = :person
