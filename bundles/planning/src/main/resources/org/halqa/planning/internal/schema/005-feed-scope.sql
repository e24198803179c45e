-- What a feed is for is asked of the account that made it, which may have more organisations and zones than fit here.
update link set organisation = '' where kind = 'FEED';

alter table link drop column zones;
