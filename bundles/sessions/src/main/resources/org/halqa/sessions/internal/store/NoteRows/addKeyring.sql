insert into note_keyring (account, version, rounds, salt, wrapped, recovery_salt, recovery_wrapped)
values (:account, 1, :rounds, :salt, :wrapped, :recoverySalt, :recoveryWrapped)
