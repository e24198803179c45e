select id from person where programme = :programme and note_key = :noteKey
