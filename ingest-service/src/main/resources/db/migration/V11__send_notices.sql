-- Receivers of notices: the body as it was put, and the secret that signs what is sent. Entries of
-- the feed after the position are theirs. Nothing is sent before a time that the receiver asked for.
create table webhook (
  code text primary key,
  body jsonb not null,
  secret text not null,
  after_position bigint not null,
  created_at timestamptz not null,
  failing_since timestamptz,
  not_before timestamptz,
  disabled_at timestamptz
);

-- An entry of the feed on its way to a receiver; next_at is when it is tried next, or again when
-- whoever tries it now does not come back.
create table delivery (
  webhook text not null references webhook on delete cascade,
  position bigint not null,
  event uuid not null,
  state text not null check (state in ('WAITING', 'DELIVERED', 'GIVEN_UP')),
  attempts integer not null default 0,
  outcome text,
  status integer,
  attempted_at timestamptz,
  next_at timestamptz,
  primary key (webhook, position)
);

create index delivery_waiting on delivery (webhook, next_at) where state = 'WAITING';
create index delivery_ended on delivery (attempted_at) where state <> 'WAITING';

-- Up to which entry of the feed deliveries were made out.
create table distribution (
  single boolean primary key default true check (single),
  position bigint not null
);

insert into distribution (position) select head from feed_state;

-- What units were reminded of: how many days after a due day, negative before it.
create table reminder (
  year integer not null,
  level text not null,
  unit text not null,
  region text not null,
  due date not null,
  days integer not null,
  primary key (year, level, unit, region, due, days)
);
