select part.released_id, part.content
from released_part part
join released_document document on document.id = part.released_id
where document.programme = :programme and document.kind = :kind
order by part.released_id, part.place
