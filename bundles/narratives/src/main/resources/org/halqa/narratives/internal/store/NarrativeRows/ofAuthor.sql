select * from narrative where programme = :programme and author = :author
