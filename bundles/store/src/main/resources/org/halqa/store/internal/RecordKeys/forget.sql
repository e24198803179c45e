delete from record_key where record = :record
