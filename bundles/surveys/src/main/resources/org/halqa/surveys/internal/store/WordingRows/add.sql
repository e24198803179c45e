insert into instrument_wording (instrument, code, fr, ar, en) values (:instrument, :code, :fr, :ar, :en)
