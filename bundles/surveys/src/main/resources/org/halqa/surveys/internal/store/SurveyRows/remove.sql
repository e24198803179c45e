delete from survey where id = :id
