select id, about, version, sealed from private_note
where account = :account and programme = :programme and version >= 0 and about = :about
