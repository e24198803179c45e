delete from released_evidence where programme = :programme
