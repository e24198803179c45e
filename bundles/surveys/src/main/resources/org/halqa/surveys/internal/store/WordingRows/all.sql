select instrument, code, fr, ar, en from instrument_wording
