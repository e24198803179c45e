insert into template_pack (id, programme, label, kind, organisation, switched_on, added_on, size, placed)
values (:id, :programme, :label, :kind, :organisation, 0, :day, :size, :placed)
