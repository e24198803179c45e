update private_note set version = -1 where kept_on < :before and version >= 0
