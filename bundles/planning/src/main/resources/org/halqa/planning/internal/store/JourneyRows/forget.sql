delete from journey where programme = :programme and from_zone = :from and to_zone = :to
