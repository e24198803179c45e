update survey set version = version + 1, phase = 'OPEN', box_key = :boxKey, kiosk_code = :kioskCode where id = :id and version = :version and phase = 'DRAFT'
