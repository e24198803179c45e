select wishes from person where id = :id
