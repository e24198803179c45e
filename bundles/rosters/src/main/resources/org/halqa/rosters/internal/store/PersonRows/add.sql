insert into person (id, programme, organisation, note_key, version, details, wishes) values (:id, :programme, :organisation, :noteKey, 1, :details, :wishes)
