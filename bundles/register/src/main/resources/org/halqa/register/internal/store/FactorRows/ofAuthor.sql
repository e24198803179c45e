select * from stress_factor where programme = :programme and author = :author
