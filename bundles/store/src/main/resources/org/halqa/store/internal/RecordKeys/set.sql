update key_mark set places = :places, last_share = :last
