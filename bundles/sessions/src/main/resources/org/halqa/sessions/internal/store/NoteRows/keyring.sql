select version, rounds, salt, wrapped, recovery_salt, recovery_wrapped from note_keyring where account = :account
