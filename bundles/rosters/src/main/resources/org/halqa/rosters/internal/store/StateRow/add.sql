insert into roster_state (programme, changes, last_number, lot) values (:programme, 0, 0, '')
