select seq, happened, account, operation, subject, link from access_entry where seq < :before and account = :account order by seq desc fetch first <size> rows only
