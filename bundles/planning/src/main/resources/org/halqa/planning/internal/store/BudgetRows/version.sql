select version from day_budget where programme = :programme
