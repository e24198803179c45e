insert into term (vocabulary, code, place, label_fr, label_ar, label_en, retired, traits)
values (:vocabulary, :code, :place, :label_fr, :label_ar, :label_en, :retired, :traits)
