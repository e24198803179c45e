insert into draft (programme, made_on, cause) values (:programme, :made, :cause)
