insert into record_key (record, wrapped) values (:record, :wrapped)
