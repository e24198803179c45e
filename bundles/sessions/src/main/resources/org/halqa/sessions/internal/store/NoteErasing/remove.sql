delete from private_note where id = :id
