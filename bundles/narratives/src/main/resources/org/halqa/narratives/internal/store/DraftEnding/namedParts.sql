select id, programme, key_round from narrative where id = :id and key_round = :round and (words_fr <> '' or words_ar <> '' or words_en <> ''
    or exists (select 1 from narrative_past where narrative_id = narrative.id))
