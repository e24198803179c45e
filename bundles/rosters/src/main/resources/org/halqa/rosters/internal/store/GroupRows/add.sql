insert into circle (id, programme, number, version, locked, mixed, audience, zones, profiles, languages, min_size, max_size, spoken, members)
values (:id, :programme, :number, 1, 0, :mixed, :audience, :zones, :profiles, :languages, :minSize, :maxSize, :spoken, :members)
