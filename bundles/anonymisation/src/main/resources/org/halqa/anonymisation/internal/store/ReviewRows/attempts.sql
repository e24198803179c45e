select coalesce(max(attempt), 0) from review where source = :source
