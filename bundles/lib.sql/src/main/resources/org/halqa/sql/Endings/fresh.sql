select distinct programme, why from ending where ticket is null
