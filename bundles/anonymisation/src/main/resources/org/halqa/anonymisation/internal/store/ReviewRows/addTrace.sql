insert into review_trace (review_id, version, finding, passage, start_at, end_at, kind, treatment, detector, decision, account)
values (:id, :version, :finding, :passage, :start, :end, :kind, :treatment, :detector, :decision, :account)
