select id, version, details from person
