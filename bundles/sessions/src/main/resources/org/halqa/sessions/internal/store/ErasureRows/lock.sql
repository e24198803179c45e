lock table erasure in exclusive mode
