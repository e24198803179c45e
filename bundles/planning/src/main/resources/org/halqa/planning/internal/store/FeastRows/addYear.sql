insert into feast_year (programme, feast_year) values (:programme, :year)
