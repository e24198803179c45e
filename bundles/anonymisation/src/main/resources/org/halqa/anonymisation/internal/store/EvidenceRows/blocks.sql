select id, hash from released_evidence
where programme = :programme and threshold = :threshold
order by last_month
