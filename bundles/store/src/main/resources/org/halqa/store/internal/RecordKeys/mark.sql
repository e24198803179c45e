select places, last_share from key_mark
