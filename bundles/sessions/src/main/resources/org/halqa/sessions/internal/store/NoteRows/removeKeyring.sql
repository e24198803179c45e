delete from note_keyring where account = :account
