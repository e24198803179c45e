select count(*) from ending where record = :record
