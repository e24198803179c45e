insert into stress_factor (id, programme, author, note_key, version, axis, detail, reach, zone_code, organisations, words_language, words, resources, proposal)
values (:id, :programme, :author, :noteKey, 1, :axis, :detail, :reach, :zone, :organisations, :language, :words, :resources, :proposal)
