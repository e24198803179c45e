select code, acronym, label_fr, label_ar, label_en from organisation where programme = :programme order by place
