select seq, happened, account, operation, subject, link from access_entry order by seq
