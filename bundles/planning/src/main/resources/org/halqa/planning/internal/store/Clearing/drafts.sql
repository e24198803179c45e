delete from draft where programme = :programme
