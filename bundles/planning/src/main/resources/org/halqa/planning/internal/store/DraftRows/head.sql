select made_on, cause from draft where programme = :programme
