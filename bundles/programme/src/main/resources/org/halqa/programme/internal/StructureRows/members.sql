select project, organisation, role
from project_organisation
where programme = :programme
order by project, place
