update piece set taken = true, content = :content where place = :place and taken = false
