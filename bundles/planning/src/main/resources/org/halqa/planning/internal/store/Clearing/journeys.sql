delete from journey where programme = :programme
