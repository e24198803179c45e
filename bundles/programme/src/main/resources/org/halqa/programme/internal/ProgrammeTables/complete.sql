update programme set whole = true where id = :id
