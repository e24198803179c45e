select record, programme, why, ticket from ending order by ticket, record
