delete from advice where id = :id
