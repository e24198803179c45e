delete from link where programme = :programme
