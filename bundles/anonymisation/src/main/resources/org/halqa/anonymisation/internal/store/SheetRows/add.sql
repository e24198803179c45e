insert into released_sheets (id, programme, survey, threshold, released_on, hash)
values (:id, :programme, :survey, :threshold, :releasedOn, :hash)
