select id from person where programme = :programme
