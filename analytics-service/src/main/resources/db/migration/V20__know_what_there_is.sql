-- What there are observations of, one row a series and provider: found anew, before it is asked
-- for, for the series that changes have touched since. Everything in it follows from observation.
create table availability (
  province text not null,
  region text not null,
  indicator text not null,
  sex text not null,
  residence text not null,
  member_unit text not null,
  first_period text not null,
  last_period text not null,
  observations integer not null,
  primary key (province, region, indicator, sex, residence, member_unit)
);

-- Up to which change of which feed availability is known.
create table availability_known (
  single boolean primary key default true check (single),
  epoch text not null default '',
  position bigint not null default 0
);

insert into availability_known default values;

-- Observations come in the order of their positions.
create index observation_by_position on observation using brin (position);
