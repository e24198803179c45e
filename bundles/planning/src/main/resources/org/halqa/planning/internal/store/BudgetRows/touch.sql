update day_budget set version = version + 1 where programme = :programme
