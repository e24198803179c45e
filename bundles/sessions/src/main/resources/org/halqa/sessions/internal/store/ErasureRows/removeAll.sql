delete from erasure where programme = :programme
