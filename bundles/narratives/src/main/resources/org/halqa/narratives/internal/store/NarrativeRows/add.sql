insert into narrative (id, programme, author, kind, variant, part, version, handed, silent, words_fr, words_ar, words_en, saved_on)
values (:id, :programme, :author, :kind, :variant, :part, 1, 0, :silent, :fr, :ar, :en, :day)
