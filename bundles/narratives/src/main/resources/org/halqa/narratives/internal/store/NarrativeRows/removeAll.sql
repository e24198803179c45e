delete from narrative where programme = :programme
