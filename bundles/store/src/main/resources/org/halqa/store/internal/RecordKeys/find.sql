select record, wrapped from record_key where record in (<records>)
