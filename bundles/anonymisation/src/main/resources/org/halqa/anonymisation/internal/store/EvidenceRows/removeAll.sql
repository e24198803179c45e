delete from released_blocks where programme = :programme
