insert into project (programme, code, place, label_fr, label_ar, label_en, donor_fr, donor_ar, donor_en, countries, months)
values (:programme, :code, :place, :label_fr, :label_ar, :label_en, :donor_fr, :donor_ar, :donor_en, :countries, :months)
