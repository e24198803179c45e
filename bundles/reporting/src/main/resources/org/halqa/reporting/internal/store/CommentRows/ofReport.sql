select * from report_comment where programme = :programme and kind = :kind and variant = :variant order by place
