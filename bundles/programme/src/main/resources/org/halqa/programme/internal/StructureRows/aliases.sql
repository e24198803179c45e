select zone, alias from zone_alias where programme = :programme
