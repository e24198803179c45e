update advice set version = version + 1, owner = :owner, axis = :axis, strategy = :strategy, advice_level = :level,
  words_fr = :fr, words_ar = :ar, words_en = :en, kept_on = null where id = :id and author = :author and version = :version
