delete from sign_in where token = :token
