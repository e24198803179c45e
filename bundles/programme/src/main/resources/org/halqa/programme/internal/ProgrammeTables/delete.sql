delete from programme where id = :id
