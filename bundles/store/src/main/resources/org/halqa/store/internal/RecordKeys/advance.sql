update key_mark set places = :places, last_share = :last where last_share < :last
