insert into call_request (id, programme, note_key, asked_on, sealed) values (:id, :programme, :noteKey, :day, :sealed)
