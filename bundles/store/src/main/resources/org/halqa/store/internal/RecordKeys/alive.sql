select record, wrapped from record_key where wrapped is not null
