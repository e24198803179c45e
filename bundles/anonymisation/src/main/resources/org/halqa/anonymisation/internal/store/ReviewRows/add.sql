insert into review (id, kind, source, attempt, programme, author, state, version, open_findings, handed_in, released_id)
values (:id, :kind, :source, :attempt, :programme, :author, :state, 1, :open, :handedIn, '')
