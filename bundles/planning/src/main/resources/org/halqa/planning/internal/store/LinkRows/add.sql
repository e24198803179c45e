insert into link (id, programme, kind, hash, organisation, account, reach, zones, made_on, expires) values (:id, :programme, :kind, :hash, :organisation, :account, :reach, :zones, :made, :expires)
