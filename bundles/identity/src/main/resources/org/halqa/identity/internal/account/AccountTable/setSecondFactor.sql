update account set second_factor = :cipher, second_factor_on = :confirmed where id = :id
