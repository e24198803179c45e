delete from ending where programme = :programme
