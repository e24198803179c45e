insert into feast (id, programme, first_day, days, moon, decided, name_fr, name_ar, name_en) values (:id, :programme, :day, :days, :moon, :decided, :fr, :ar, :en)
