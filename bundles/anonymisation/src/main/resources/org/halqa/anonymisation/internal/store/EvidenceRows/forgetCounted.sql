delete from counted_record where programme = :programme
