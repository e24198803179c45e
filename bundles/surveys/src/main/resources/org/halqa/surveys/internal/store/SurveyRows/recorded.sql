update survey set recorded = true where id = :id
