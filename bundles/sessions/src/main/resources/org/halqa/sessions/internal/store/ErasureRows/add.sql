insert into erasure (programme, place, kind, cause, pieces, erased_on, digest, ticket)
values (:programme, :place, :kind, :cause, :pieces, :day, :digest, :ticket)
