select id, about, version, sealed from private_note
where account = :account and programme = :programme and about = :about
