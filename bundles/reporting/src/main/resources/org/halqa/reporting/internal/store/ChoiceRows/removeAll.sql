delete from format_choice where programme = :programme
