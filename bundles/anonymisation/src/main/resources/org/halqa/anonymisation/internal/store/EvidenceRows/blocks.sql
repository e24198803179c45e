select id, threshold, hash, records from released_blocks
where programme = :programme and reader = :reader
order by last_month
