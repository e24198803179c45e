delete from person where programme = :programme
