insert into link (id, programme, kind, hash, organisation, account, reach, made_on, expires) values (:id, :programme, :kind, :hash, :organisation, :account, :reach, :made, :expires)
