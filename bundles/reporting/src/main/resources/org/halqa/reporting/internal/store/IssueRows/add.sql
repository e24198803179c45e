insert into issue (id, programme, kind, variant, number, issued_on, issued_by, audience, hash)
values (:id, :programme, :kind, :variant, :number, :day, :account, :audience, :hash)
