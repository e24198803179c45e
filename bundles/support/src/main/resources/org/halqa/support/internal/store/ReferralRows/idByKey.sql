select id from referral where programme = :programme and note_key = :noteKey
