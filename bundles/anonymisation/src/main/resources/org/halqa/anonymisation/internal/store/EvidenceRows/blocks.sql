select id, threshold, hash, last_month, version, released_on from released_blocks
where programme = :programme and reader = :reader
order by last_month, version
