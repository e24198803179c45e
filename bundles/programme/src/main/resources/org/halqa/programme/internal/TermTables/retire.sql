update term set retired = :retired where vocabulary = :vocabulary and code = :code
