select day_fee, night_fee, journey_fee, vat, exemption from day_budget where programme = :programme
