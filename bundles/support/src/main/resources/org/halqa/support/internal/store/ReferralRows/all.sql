select * from referral where programme = :programme
