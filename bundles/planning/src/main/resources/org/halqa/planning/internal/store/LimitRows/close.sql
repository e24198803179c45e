insert into closure (id, programme, closed, subject, from_day, to_day, slot, cause, imported) values (:id, :programme, :closed, :subject, :from, :to, :slot, :cause, :imported)
