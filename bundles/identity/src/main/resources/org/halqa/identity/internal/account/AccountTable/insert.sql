insert into account (id, name, display_name, speaks, second_factor_on, last_step, active, demo) values (:id, :name, :displayName, :speaks, false, 0, true, :demo)
