delete from link where programme = :programme and id = :id
