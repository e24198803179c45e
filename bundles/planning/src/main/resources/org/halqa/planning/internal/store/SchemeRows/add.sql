insert into scheme (id, programme, scheme_version, author, kept_on, words_language, groups_words, rhythm_words, charter_words, tools_words, follow_words)
values (:id, :programme, :number, :author, :on, :language, :groups, :rhythm, :charter, :tools, :followUp)
