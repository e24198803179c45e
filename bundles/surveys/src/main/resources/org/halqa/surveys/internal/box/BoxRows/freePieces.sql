select place from piece where taken = false
