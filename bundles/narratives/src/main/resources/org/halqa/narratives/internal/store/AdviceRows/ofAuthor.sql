select * from advice where programme = :programme and author = :author
