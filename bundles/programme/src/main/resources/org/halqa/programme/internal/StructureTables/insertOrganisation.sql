insert into organisation (programme, code, place, acronym, label_fr, label_ar, label_en)
values (:programme, :code, :place, :acronym, :label_fr, :label_ar, :label_en)
