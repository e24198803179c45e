select * from relay_answer where programme = :programme
