insert into relay_answer (released, programme, version, received_on, acknowledged_on, answered_on, closed_on, words_language, words)
values (:released, :programme, 1, :received, :acknowledged, :answered, :closed, :language, :words)
