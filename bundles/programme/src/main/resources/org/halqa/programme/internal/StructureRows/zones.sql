select code, iso, label_fr, label_ar, label_en from zone where programme = :programme order by place
