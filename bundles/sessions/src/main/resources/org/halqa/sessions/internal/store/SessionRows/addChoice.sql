insert into session_choice (session_id, kind, code, place, people) values (:id, :kind, :code, :place, :people)
