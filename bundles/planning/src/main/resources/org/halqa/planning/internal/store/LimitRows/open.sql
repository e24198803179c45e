delete from closure where programme = :programme and id = :id
