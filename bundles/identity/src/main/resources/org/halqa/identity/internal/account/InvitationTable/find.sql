select account from invitation where token = :token and expires > :now
