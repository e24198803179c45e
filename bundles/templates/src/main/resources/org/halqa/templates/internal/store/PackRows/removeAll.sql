delete from template_pack where programme = :programme
