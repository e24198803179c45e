-- Wordings of instruments that are shipped as a key alone, brought by an administrator who confirmed the licence.
create table instrument_wording (
    instrument varchar(16) not null,
    code varchar(20) not null,
    fr varchar(500) not null,
    ar varchar(500) not null,
    en varchar(500) not null,
    constraint instrument_wording_once primary key (instrument, code)
);

-- The quarter in which a survey was opened: how much people were asked lately. Nothing finer is kept.
alter table survey add column quarter varchar(7) not null default '';
