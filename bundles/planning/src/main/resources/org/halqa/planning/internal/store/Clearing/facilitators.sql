delete from facilitator where programme = :programme
