select id, version, details from person where programme = :programme and organisation in (<organisations>)
