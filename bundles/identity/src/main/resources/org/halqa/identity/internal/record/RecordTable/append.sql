insert into access_entry (seq, happened, account, operation, subject, link) values (:seq, :happened, :account, :operation, :subject, :link)
