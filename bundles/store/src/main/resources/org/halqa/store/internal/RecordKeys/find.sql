select wrapped from record_key where record = :record
