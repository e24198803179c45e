update record_key set wrapped = :wrapped where record = :record and wrapped = :lost
