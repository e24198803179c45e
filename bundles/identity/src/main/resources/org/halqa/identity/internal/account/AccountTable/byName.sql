select * from account where name = :name
