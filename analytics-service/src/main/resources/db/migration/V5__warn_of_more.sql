-- How all that a unit owes for a region and a year stands. day: since when; for OVERDUE the first
-- day after the due day.
create table obligation (
  period text not null,
  unit text not null,
  region text not null,
  state text not null,
  day date not null,
  owed bigint not null,
  outstanding bigint not null,
  position bigint not null,
  primary key (period, unit, region)
);

create index obligation_of_unit on obligation (unit);
create index obligation_overdue on obligation (day) where state = 'OVERDUE';

-- unit: who owes reports; such a warning is about no indicator.
alter table warning
  alter column indicator drop not null,
  add column unit text;

create index warning_of_unit on warning (unit) where unit is not null;
create index warning_of_panel on warning (period) where code = 'PEER_OUTLIER';
