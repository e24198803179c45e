update term
set label_fr = :label_fr, label_ar = :label_ar, label_en = :label_en
where vocabulary = :vocabulary and code = :code
  and label_fr = :read_fr and label_ar = :read_ar and label_en = :read_en
