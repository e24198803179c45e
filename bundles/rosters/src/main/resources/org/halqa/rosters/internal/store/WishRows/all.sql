select id, wishes from person where programme = :programme
