-- One row for each programme: locked by whoever changes what the days are spent on, so that nobody spends the same day twice.
create table day_budget (
    programme varchar(64) not null primary key,
    version integer not null,
    turns integer not null,
    day_fee decimal(12, 2) not null,
    night_fee decimal(12, 2) not null,
    journey_fee decimal(12, 2) not null,
    vat decimal(5, 2) not null,
    exemption varchar(200) not null
);

-- What an activity is meant to get, in quarter days.
create table day_share (
    programme varchar(64) not null,
    activity varchar(40) not null,
    quarters integer not null,
    constraint day_share_once primary key (programme, activity)
);

-- Days drawn for something other than sessions in the calendar.
create table day_booking (
    id varchar(36) not null primary key,
    programme varchar(64) not null,
    book_key varchar(64) not null,
    activity varchar(40) not null,
    booked_on date not null,
    quarters integer not null,
    consumed boolean not null,
    constraint day_booked_once unique (programme, book_key)
);

-- What a group needs; who is in it is kept elsewhere.
create table planned_group (
    id varchar(36) not null primary key,
    programme varchar(64) not null,
    version integer not null,
    group_number integer not null,
    zone_code varchar(40) not null,
    audience varchar(16) not null,
    group_mode varchar(40) not null,
    session_type varchar(40) not null,
    session_language varchar(40) not null,
    organisations varchar(400) not null,
    minutes integer not null,
    session_quarters integer not null,
    min_sessions integer not null,
    target_sessions integer not null,
    gap_min integer not null,
    gap_max integer not null,
    allowed varchar(200) not null,
    preferred varchar(200) not null,
    roster varchar(64) not null
);

create index group_of_programme on planned_group (programme);

create table appointment (
    id varchar(36) not null primary key,
    programme varchar(64) not null,
    place_key varchar(64) not null,
    version integer not null,
    group_id varchar(36) not null,
    facilitator varchar(64) not null,
    meets_on date not null,
    slot varchar(2) not null,
    stage varchar(16) not null,
    moved_to varchar(36) not null,
    held_as varchar(64) not null,
    constraint appointment_placed_once unique (programme, place_key),
    constraint appointment_of foreign key (group_id) references planned_group (id) on delete cascade
);

create index appointment_of_programme on appointment (programme, meets_on);

-- What happened to an appointment: codes and days, no words.
create table appointment_change (
    appointment_id varchar(36) not null,
    place integer not null,
    changed_on date not null,
    stage varchar(16) not null,
    cause varchar(16) not null,
    meets_on date not null,
    slot varchar(2) not null,
    constraint change_once primary key (appointment_id, place),
    constraint change_of foreign key (appointment_id) references appointment (id) on delete cascade
);

-- What an organisation says of a day, for its team.
create table appointment_answer (
    appointment_id varchar(36) not null,
    organisation varchar(40) not null,
    fits boolean not null,
    other_day date,
    other_slot varchar(2) not null,
    constraint answer_once primary key (appointment_id, organisation),
    constraint answer_of foreign key (appointment_id) references appointment (id) on delete cascade
);

create table closure (
    id varchar(36) not null primary key,
    programme varchar(64) not null,
    closed varchar(16) not null,
    subject varchar(64) not null,
    from_day date not null,
    to_day date not null,
    slot varchar(2) not null,
    cause varchar(16) not null,
    imported boolean not null
);

create index closure_of_programme on closure (programme);

create table facilitator (
    programme varchar(64) not null,
    account varchar(64) not null,
    base_zone varchar(40) not null,
    languages varchar(200) not null,
    max_day integer not null,
    max_week integer not null,
    max_trip integer not null,
    constraint facilitator_once primary key (programme, account)
);

-- The years whose holidays were copied from the country, so that an edit is never undone by a newer list.
create table feast_year (
    programme varchar(64) not null,
    feast_year integer not null,
    constraint feast_year_once primary key (programme, feast_year)
);

create table feast (
    id varchar(36) not null primary key,
    programme varchar(64) not null,
    first_day date not null,
    days integer not null,
    moon boolean not null,
    decided boolean not null,
    name_fr varchar(120) not null,
    name_ar varchar(120) not null,
    name_en varchar(120) not null
);

-- A proposal of the planner that waits.
create table draft (
    programme varchar(64) not null primary key,
    made_on date not null,
    cause varchar(16) not null
);

create table draft_line (
    id varchar(36) not null primary key,
    programme varchar(64) not null,
    kind varchar(8) not null,
    appointment_id varchar(36) not null,
    group_id varchar(36) not null,
    meets_on date not null,
    slot varchar(2) not null,
    facilitator varchar(64) not null,
    constraint draft_line_of foreign key (programme) references draft (programme) on delete cascade
);

-- Links and feeds. Of the secret only a hash is kept.
create table link (
    id varchar(36) not null primary key,
    programme varchar(64) not null,
    kind varchar(16) not null,
    hash varchar(64) not null unique,
    organisation varchar(40) not null,
    account varchar(64) not null,
    reach varchar(16) not null,
    made_on date not null,
    expires date
);
