create table revision (
  id smallint not null primary key,
  counter bigint not null
);

insert into revision (id, counter) values (1, 0);

create table programme (
  id varchar(40) not null primary key,
  demo boolean not null,
  whole boolean not null,
  reference varchar(120) not null,
  title_fr varchar(300) not null,
  title_ar varchar(300) not null,
  title_en varchar(300) not null,
  contract_fr varchar(300) not null,
  contract_ar varchar(300) not null,
  contract_en varchar(300) not null,
  starts date not null,
  ends date not null,
  days decimal(6, 2) not null,
  sessions_min integer not null,
  sessions_max integer not null,
  threshold integer not null,
  manager_threshold integer not null,
  version integer not null,
  check (threshold >= 5),
  check (manager_threshold >= 10)
);

create table zone (
  programme varchar(40) not null references programme (id) on delete cascade,
  code varchar(40) not null,
  place integer not null,
  iso varchar(12) not null,
  scheme varchar(40) not null,
  label_fr varchar(300) not null,
  label_ar varchar(300) not null,
  label_en varchar(300) not null,
  primary key (programme, code)
);

create table zone_alias (
  programme varchar(40) not null,
  zone varchar(40) not null,
  alias varchar(300) not null,
  primary key (programme, zone, alias),
  foreign key (programme, zone) references zone (programme, code) on delete cascade
);

create table organisation (
  programme varchar(40) not null references programme (id) on delete cascade,
  code varchar(40) not null,
  place integer not null,
  acronym varchar(40) not null,
  label_fr varchar(300) not null,
  label_ar varchar(300) not null,
  label_en varchar(300) not null,
  primary key (programme, code)
);

create table project (
  programme varchar(40) not null references programme (id) on delete cascade,
  code varchar(40) not null,
  place integer not null,
  label_fr varchar(300) not null,
  label_ar varchar(300) not null,
  label_en varchar(300) not null,
  donor_fr varchar(300) not null,
  donor_ar varchar(300) not null,
  donor_en varchar(300) not null,
  countries varchar(80) not null,
  months integer not null,
  primary key (programme, code)
);

create table project_organisation (
  programme varchar(40) not null,
  project varchar(40) not null,
  organisation varchar(40) not null,
  role varchar(10) not null,
  place integer not null,
  primary key (programme, project, organisation),
  foreign key (programme, project) references project (programme, code) on delete cascade,
  check (role in ('lead', 'partner'))
);

create table project_zone (
  programme varchar(40) not null,
  project varchar(40) not null,
  zone varchar(40) not null,
  from_year integer not null,
  primary key (programme, project, zone),
  foreign key (programme, project) references project (programme, code) on delete cascade
);

create table past_project (
  programme varchar(40) not null references programme (id) on delete cascade,
  code varchar(40) not null,
  label_fr varchar(300) not null,
  label_ar varchar(300) not null,
  label_en varchar(300) not null,
  months integer not null,
  ended date not null,
  continued_by varchar(40) not null,
  primary key (programme, code)
);

create table term (
  vocabulary varchar(40) not null,
  code varchar(40) not null,
  place integer not null,
  label_fr varchar(300) not null,
  label_ar varchar(300) not null,
  label_en varchar(300) not null,
  retired boolean not null,
  traits varchar(200) not null,
  primary key (vocabulary, code)
);

create table former_label (
  vocabulary varchar(40) not null,
  code varchar(40) not null,
  place integer not null,
  label_fr varchar(300) not null,
  label_ar varchar(300) not null,
  label_en varchar(300) not null,
  primary key (vocabulary, code, place),
  foreign key (vocabulary, code) references term (vocabulary, code)
);
