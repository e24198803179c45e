select * from account where id = :id
