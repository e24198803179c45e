delete from referral where id = :id and programme = :programme
