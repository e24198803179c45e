select id, version from circle where programme = :programme
