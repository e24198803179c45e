delete from closure where programme = :programme and closed = 'FACILITATOR' and subject = :account and imported = true
