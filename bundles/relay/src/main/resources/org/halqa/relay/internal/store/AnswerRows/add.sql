insert into relay_answer (released, programme, version, acknowledged_on, answered_on, closed_on, words_language, words)
values (:released, :programme, 1, :acknowledged, :answered, :closed, :language, :words)
