select id, programme from review
where state in ('DETECTED', 'REVIEWED') and handed_in < :before
order by handed_in, id
