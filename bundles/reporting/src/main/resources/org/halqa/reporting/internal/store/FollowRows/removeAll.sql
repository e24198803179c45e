delete from followed where programme = :programme
