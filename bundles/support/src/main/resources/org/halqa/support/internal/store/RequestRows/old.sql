select id, programme from call_request where asked_on < :before
