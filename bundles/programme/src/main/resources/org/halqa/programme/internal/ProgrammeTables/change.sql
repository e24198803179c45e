update programme
set title_fr = :title_fr, title_ar = :title_ar, title_en = :title_en, ends = :ends, days = :days, sessions_min = :sessionsMin,
  sessions_max = :sessionsMax, threshold = :threshold, manager_threshold = :managerThreshold, version = version + 1
where id = :programme and version = :version and threshold <= :threshold and manager_threshold <= :managerThreshold
