select place, kind, cause, pieces, erased_on, digest from erasure where programme = :programme order by place
