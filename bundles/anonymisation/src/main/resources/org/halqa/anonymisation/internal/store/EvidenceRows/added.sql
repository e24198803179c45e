select record, last_month from counted_record where programme = :programme and version > 1
