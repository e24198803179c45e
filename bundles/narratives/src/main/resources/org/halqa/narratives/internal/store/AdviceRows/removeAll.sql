delete from advice where programme = :programme
