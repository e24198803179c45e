insert into past_project (programme, code, label_fr, label_ar, label_en, months, ended, continued_by)
values (:programme, :code, :label_fr, :label_ar, :label_en, :months, :ended, :continued_by)
