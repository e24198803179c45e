insert into issue_file (issue_id, place, language, format, file_name, media_type, size, hash)
values (:id, :place, :language, :format, :fileName, :mediaType, :size, :hash)
