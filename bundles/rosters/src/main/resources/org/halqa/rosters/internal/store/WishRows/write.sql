update person set wishes = :wishes where id = :id and wishes = :before
