insert into private_note (id, account, programme, about, version, sealed, kept_on)
values (:id, :account, :programme, :about, 1, :sealed, :day)
