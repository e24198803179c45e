select * from planned_group where programme = :programme order by zone_code, audience, group_number, id
