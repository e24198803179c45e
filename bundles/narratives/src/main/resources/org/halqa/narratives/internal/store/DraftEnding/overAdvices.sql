select id, programme, 0 as key_round from advice where kept_on < :before
