update relay_answer set version = version + 1, received_on = :received, acknowledged_on = :acknowledged, answered_on = :answered,
  closed_on = :closed, words_language = :language, words = :words
where released = :released and version = :version
