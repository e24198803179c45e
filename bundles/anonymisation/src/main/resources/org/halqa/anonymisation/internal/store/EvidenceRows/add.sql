insert into released_evidence (id, programme, last_month, threshold, released_on, hash)
values (:id, :programme, :lastMonth, :threshold, :releasedOn, :hash)
