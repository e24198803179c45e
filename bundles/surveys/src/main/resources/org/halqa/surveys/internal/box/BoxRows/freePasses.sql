select place from pass where state = 'F'
