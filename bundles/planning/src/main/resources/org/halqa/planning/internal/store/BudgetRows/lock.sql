update day_budget set turns = turns + 1 where programme = :programme
