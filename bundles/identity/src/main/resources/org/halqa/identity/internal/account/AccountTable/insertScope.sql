insert into account_scope (account, kind, code) values (:id, :kind, :code)
