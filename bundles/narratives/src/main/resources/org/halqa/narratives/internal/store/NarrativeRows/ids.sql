select id, programme, key_round from narrative where programme = :programme
