update record_key set wrapped = null where record = :record
