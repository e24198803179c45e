select place, length(content) as signs from piece where taken = false
