select count(*) from former_label where vocabulary = :vocabulary and code = :code
