select about from private_note where account = :account and programme = :programme and version >= 0 order by about
