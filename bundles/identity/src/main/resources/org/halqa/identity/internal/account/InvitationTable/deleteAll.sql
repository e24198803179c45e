delete from invitation where account = :account
