update sign_in set seen = :now where token = :token
