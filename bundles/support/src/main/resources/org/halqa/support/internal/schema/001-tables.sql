-- Whether a programme offers the card, and the last part of its address, sealed under a key of its own.
create table card_offer (
    programme varchar(64) not null primary key,
    version integer not null,
    offered boolean not null,
    card_key varchar(36) not null,
    card_code varchar(400) not null
);

-- An address. Everybody may read it, so nothing is sealed.
create table referral (
    id varchar(36) not null primary key,
    programme varchar(64) not null,
    note_key varchar(64) not null,
    version integer not null,
    name_fr varchar(200) not null,
    name_ar varchar(200) not null,
    purpose_fr varchar(400) not null,
    purpose_ar varchar(400) not null,
    phone varchar(40) not null,
    hours_fr varchar(200) not null,
    hours_ar varchar(200) not null,
    languages varchar(400) not null,
    zones varchar(400) not null,
    urgent boolean not null,
    checked_on date not null,
    constraint referral_added_once unique (programme, note_key)
);

-- Somebody asks to be called: sealed under a key of its own, destroyed when somebody has called.
create table call_request (
    id varchar(36) not null primary key,
    programme varchar(64) not null,
    note_key varchar(64) not null,
    asked_on date not null,
    sealed varchar(4000) not null,
    constraint request_asked_once unique (programme, note_key)
);

-- How often the card was used in a month: all that remains.
create table card_use (
    programme varchar(64) not null,
    used_month varchar(7) not null,
    times integer not null,
    constraint card_used_once primary key (programme, used_month)
);
