update stress_factor set version = version + 1, axis = :axis, detail = :detail, reach = :reach, zone_code = :zone,
  organisations = :organisations, words_language = :language, words = :words, resources = :resources, proposal = :proposal, kept_on = null
where id = :id and author = :author and version = :version and key_round = :round
