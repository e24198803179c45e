select content from piece where taken = true
