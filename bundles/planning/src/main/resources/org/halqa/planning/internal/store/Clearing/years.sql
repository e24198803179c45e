delete from feast_year where programme = :programme
