delete from draft_line where programme = :programme and id = :id
