update narrative set version = version + 1, key_round = key_round + 1, words_fr = '', words_ar = '', words_en = ''
where id = :id
