insert into former_label (vocabulary, code, place, label_fr, label_ar, label_en)
values (:vocabulary, :code, :place, :label_fr, :label_ar, :label_en)
