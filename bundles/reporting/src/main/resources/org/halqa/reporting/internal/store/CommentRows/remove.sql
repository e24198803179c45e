delete from report_comment where id = :id and author = :author
