delete from instrument_wording where instrument = :instrument
