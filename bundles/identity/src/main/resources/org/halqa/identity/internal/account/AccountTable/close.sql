update account set active = false, password = null, second_factor = null, second_factor_on = false where id = :id
