select label_fr, label_ar, label_en
from former_label
where vocabulary = :vocabulary and code = :code
order by place desc
