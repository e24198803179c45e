insert into released_document (id, review_id, kind, programme, released_on, held_on, hash, confirmed_by, recalled_on, recall_reason)
values (:id, :review, :kind, :programme, :releasedOn, :heldOn, :hash, :confirmedBy, null, '')
