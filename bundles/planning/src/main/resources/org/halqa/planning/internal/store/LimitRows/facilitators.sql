select * from facilitator where programme = :programme order by account
