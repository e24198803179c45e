delete from template_pack where id = :id
