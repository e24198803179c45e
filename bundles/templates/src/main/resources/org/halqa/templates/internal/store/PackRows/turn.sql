update template_pack set switched_on = :on where id = :id
