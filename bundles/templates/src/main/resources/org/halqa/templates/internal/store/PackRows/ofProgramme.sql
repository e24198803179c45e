select * from template_pack where programme = :programme order by label, id
