select id, version, details from person where programme = :programme
