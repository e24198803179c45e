update account set last_step = :step where id = :id and last_step < :step
