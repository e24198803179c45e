insert into project_organisation (programme, project, organisation, role, place)
values (:programme, :project, :organisation, :role, :place)
