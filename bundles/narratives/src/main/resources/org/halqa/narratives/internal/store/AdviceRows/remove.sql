delete from advice where id = :id and author = :author
