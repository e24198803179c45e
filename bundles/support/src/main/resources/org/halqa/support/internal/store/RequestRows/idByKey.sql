select id from call_request where programme = :programme and note_key = :noteKey
