insert into zone_alias (programme, zone, alias) values (:programme, :zone, :alias)
