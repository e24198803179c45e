select about from private_note where account = :account and programme = :programme order by about
