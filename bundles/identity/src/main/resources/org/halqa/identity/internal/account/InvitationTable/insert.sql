insert into invitation (token, account, expires) values (:token, :account, :expires)
