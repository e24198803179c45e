insert into ending (record, programme, why) values (:record, :programme, :why)
