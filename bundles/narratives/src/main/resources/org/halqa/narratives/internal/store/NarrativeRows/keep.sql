insert into narrative_past (narrative_id, number, silent, words_fr, words_ar, words_en, current_on)
select id, :number, silent, words_fr, words_ar, words_en, saved_on from narrative where id = :id and author = :author
