select id from report_comment where programme = :programme
