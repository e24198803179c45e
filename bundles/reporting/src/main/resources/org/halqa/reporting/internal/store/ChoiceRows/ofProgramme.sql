select organisation, kind, format from format_choice where programme = :programme order by organisation, kind
