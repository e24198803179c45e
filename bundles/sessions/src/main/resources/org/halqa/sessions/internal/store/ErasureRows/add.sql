insert into erasure (programme, place, kind, cause, pieces, erased_on, digest)
values (:programme, :place, :kind, :cause, :pieces, :day, :digest)
