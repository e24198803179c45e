delete from released_sheets where programme = :programme
