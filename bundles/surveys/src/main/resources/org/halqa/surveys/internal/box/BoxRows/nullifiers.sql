select fingerprint from pass where state = 'U'
