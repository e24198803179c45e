insert into released_blocks (id, programme, last_month, reader, threshold, released_on, hash, records)
values (:id, :programme, :lastMonth, :reader, :threshold, :releasedOn, :hash, :records)
