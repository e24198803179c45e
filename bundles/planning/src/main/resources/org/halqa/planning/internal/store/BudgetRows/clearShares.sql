delete from day_share where programme = :programme
