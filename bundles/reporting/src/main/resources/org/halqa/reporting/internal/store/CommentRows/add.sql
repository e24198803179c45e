insert into report_comment (id, programme, kind, variant, part, author, author_role, note_key, said_on, place, words)
values (:id, :programme, :kind, :variant, :part, :author, :role, :noteKey, :day, :place, :words)
