select code, label_fr, label_ar, label_en, donor_fr, donor_ar, donor_en, countries, months
from project
where programme = :programme
order by place
