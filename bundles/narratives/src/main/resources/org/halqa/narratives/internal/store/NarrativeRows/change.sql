update narrative set version = version + 1, silent = :silent, words_fr = :fr, words_ar = :ar, words_en = :en, saved_on = :day
where id = :id and author = :author and version = :version and key_round = :round
