update day_budget set day_fee = :day, night_fee = :night, journey_fee = :journey, vat = :vat, exemption = :exemption where programme = :programme
