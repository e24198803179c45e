update survey set quarter = :quarter, version = version + 1, phase = 'OPEN', box_key = :boxKey, kiosk_code = :kioskCode where id = :id and version = :version and phase = 'DRAFT'
