-- Who is told of what happens to warnings, and how far: up to which event it was looked what to tell.
create table acts.subscription (
  id text primary key,
  body jsonb not null,
  secret text not null,
  active boolean not null,
  number bigint not null,
  given_up bigint not null default 0,
  last_at timestamptz,
  last_outcome text,
  last_status integer
);

-- What is still to be told. Of one warning only the first is due.
create table acts.delivery (
  subscription text not null references acts.subscription on delete cascade,
  number bigint not null,
  warning uuid not null,
  attempts integer not null default 0,
  due timestamptz not null,
  primary key (subscription, number)
);

create index delivery_due on acts.delivery (due);
create index delivery_of_warning on acts.delivery (subscription, warning, number);
