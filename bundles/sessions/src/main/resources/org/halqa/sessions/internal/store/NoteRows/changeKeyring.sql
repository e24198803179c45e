update note_keyring
set version = version + 1, rounds = :rounds, salt = :salt, wrapped = :wrapped, recovery_salt = :recoverySalt,
    recovery_wrapped = :recoveryWrapped
where account = :account and version = :version
