select vocabulary, code, label_fr, label_ar, label_en, retired, traits from term order by vocabulary, place, code
