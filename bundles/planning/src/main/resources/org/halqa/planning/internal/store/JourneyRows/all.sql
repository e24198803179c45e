select from_zone, to_zone, quarters from journey where programme = :programme
