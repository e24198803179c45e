select * from link where programme = :programme and kind = :kind order by organisation, made_on, id
