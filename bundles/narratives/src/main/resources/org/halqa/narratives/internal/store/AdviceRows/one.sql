select id, programme, 0 as key_round from advice where id = :id and author = :author
