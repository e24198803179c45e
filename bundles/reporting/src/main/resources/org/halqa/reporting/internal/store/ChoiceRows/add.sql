insert into format_choice (programme, organisation, kind, format) values (:programme, :organisation, :kind, :format)
