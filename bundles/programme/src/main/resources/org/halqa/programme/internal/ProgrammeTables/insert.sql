insert into programme (id, demo, whole, reference, title_fr, title_ar, title_en, contract_fr, contract_ar, contract_en,
  starts, ends, days, sessions_min, sessions_max, threshold, manager_threshold, version)
values (:id, :demo, :whole, :reference, :title_fr, :title_ar, :title_en, :contract_fr, :contract_ar, :contract_en,
  :starts, :ends, :days, :sessionsMin, :sessionsMax, :threshold, :managerThreshold, 0)
