update account set password = :password where id = :id
