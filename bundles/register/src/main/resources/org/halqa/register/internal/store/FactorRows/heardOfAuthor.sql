select h.factor_id, h.heard_month, h.circles from factor_heard h join stress_factor f on f.id = h.factor_id where f.programme = :programme and f.author = :author
