select project, zone, from_year from project_zone where programme = :programme
