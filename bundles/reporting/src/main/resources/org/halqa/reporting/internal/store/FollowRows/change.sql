update followed set status = :status, since = :since where released = :released
