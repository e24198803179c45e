delete from format_choice where programme = :programme and organisation = :organisation and kind = :kind
