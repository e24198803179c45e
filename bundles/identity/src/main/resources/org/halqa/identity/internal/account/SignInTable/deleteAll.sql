delete from sign_in where account = :account
