select kind, code from account_scope where account = :id
