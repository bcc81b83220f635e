-- What was published under a name: the verdicts of a plan on a region and period as they stood at a
-- position of the feed. Never changed; a rebuild does not touch it. items: the documents as they were.
create table acts.release (
  name text primary key,
  title jsonb,
  plan text not null,
  region text not null,
  period text not null,
  plan_version integer not null,
  epoch text not null,
  position bigint not null,
  at timestamptz not null,
  frozen_at timestamptz not null,
  items json not null
);
