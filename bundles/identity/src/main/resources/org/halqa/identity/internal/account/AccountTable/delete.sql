delete from account where id = :id
