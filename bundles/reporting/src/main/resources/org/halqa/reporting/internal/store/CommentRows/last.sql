select max(place) from report_comment where programme = :programme
