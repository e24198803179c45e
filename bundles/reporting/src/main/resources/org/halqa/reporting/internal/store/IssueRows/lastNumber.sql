select coalesce(max(number), 0) from issue where programme = :programme and kind = :kind and variant = :variant
