select code, label_fr, label_ar, label_en, months, ended, continued_by
from past_project
where programme = :programme
order by ended
