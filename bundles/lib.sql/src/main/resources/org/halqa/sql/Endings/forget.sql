delete from ending where ticket = :ticket
