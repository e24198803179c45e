delete from account_scope where account = :id
