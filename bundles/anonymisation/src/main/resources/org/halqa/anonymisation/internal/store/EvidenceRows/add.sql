insert into released_blocks (id, programme, last_month, reader, threshold, released_on, hash, version)
values (:id, :programme, :lastMonth, :reader, :threshold, :releasedOn, :hash, :version)
