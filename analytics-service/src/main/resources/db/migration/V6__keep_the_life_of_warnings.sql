-- What people do, and what everybody was told. A rebuild never touches this schema.
create schema if not exists acts;

-- Every warning that was ever announced, as it was announced last. present: it has not been
-- withdrawn. before: the state it was silenced in. silenced_until: the last day of that.
create table acts.warning (
  id uuid primary key,
  present boolean not null,
  state text not null,
  before text,
  silenced_until date,
  code text not null,
  level text not null,
  plan text,
  measure text,
  indicator text,
  region text not null,
  period text not null,
  "group" text not null,
  unit text,
  found numeric,
  bound numeric,
  years integer[] not null,
  text jsonb not null
);

insert into acts.warning (id, present, state, code, level, plan, measure, indicator, region, period,
  "group", unit, found, bound, years, text)
select id, true, state, code, level, plan, measure, indicator, region, period, "group", unit, found,
       bound, years, text
from warning;

create index announced_of_series on acts.warning (indicator, region);
create index announced_of_unit on acts.warning (unit) where unit is not null;

-- What happened to warnings, in the order of the commits: numbers are dense and given under the lock
-- of the head. position: of the last change of the feed, where that led to it. said: what somebody
-- said. warning: as it was.
create table acts.event (
  number bigint primary key,
  warning uuid not null,
  region text not null,
  kind text not null,
  state text not null,
  at timestamptz not null,
  position bigint,
  said jsonb,
  body jsonb not null
);

create index event_of_warning on acts.event (warning, number);
create index event_of_region on acts.event (region, number);

create table acts.head (
  single boolean primary key default true check (single),
  number bigint not null default 0
);

insert into acts.head (number) values (0);

-- How far a warning has been dealt with is no longer said where it is found.
alter table warning drop column state;
