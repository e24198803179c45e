insert into advice (id, programme, author, note_key, version, owner, axis, strategy, advice_level, words_fr, words_ar, words_en)
values (:id, :programme, :author, :noteKey, 1, :owner, :axis, :strategy, :level, :fr, :ar, :en)
