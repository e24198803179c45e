update ending set ticket = :ticket where programme = :programme and why = :why and ticket is null
