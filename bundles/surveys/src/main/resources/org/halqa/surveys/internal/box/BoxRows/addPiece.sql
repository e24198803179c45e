insert into piece (place, taken, content) values (:place, false, :content)
