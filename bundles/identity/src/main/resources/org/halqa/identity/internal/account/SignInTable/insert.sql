insert into sign_in (token, account, opened, seen) values (:token, :account, :now, :now)
