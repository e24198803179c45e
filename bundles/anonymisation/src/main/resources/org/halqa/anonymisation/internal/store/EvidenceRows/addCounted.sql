insert into counted_record (programme, record, last_month, version) values (:programme, :record, :lastMonth, :version)
