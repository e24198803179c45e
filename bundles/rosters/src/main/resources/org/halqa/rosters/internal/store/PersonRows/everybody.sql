select id, version, details, programme from person
