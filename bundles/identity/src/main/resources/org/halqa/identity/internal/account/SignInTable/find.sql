select account, opened, seen from sign_in where token = :token
