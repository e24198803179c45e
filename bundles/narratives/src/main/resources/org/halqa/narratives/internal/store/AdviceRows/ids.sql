select id from advice where programme = :programme
