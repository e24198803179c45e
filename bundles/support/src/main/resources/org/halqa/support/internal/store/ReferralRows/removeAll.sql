delete from referral where programme = :programme
