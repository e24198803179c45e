select held_on from session_record
where programme = :programme and held_on between :from and :to
order by held_on
