delete from closure where programme = :programme
