insert into project_zone (programme, project, zone, from_year) values (:programme, :project, :zone, :from_year)
