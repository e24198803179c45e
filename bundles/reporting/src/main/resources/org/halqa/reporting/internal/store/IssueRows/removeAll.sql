delete from issue where programme = :programme
