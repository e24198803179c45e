select feast_year from feast_year where programme = :programme
