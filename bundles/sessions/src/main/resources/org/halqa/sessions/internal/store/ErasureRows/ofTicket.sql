select count(*) from erasure where ticket = :ticket
