insert into day_budget (programme, version, turns, day_fee, night_fee, journey_fee, vat, exemption) values (:programme, 1, 0, 0, 0, 0, 0, '')
