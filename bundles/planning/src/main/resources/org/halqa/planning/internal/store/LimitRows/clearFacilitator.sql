delete from facilitator where programme = :programme and account = :account
