delete from planned_group where programme = :programme
