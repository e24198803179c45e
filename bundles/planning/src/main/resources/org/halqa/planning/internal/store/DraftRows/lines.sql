select * from draft_line where programme = :programme order by meets_on, slot, id
