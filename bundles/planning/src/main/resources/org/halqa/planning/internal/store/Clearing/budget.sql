delete from day_budget where programme = :programme
