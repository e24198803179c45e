delete from report_comment where programme = :programme
