delete from scheme where programme = :programme
