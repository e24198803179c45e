select activity, quarters from day_share where programme = :programme
