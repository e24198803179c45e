insert into private_note (id, account, programme, about, version, sealed)
values (:id, :account, :programme, :about, 1, :sealed)
