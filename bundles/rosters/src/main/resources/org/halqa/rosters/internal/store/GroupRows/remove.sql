delete from circle where id = :id and locked = 0
