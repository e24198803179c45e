select place from invitation where state = 'F'
