insert into zone (programme, code, place, iso, scheme, label_fr, label_ar, label_en)
values (:programme, :code, :place, :iso, :scheme, :label_fr, :label_ar, :label_en)
