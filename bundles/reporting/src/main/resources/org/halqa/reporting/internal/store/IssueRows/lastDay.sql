select max(issued_on) from issue where programme = :programme and kind = :kind and variant = :variant
