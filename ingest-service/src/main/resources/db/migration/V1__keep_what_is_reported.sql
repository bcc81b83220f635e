-- What is to be reported and judged. The body is the document as it was put.
create table indicator (
  code text primary key,
  body jsonb not null
);

create table plan_version (
  code text not null,
  version integer not null,
  effective_from integer not null,
  body jsonb not null,
  stored_at timestamptz not null,
  primary key (code, version)
);

-- Who reports, and where.
create table region (
  code text primary key,
  parent text references region,
  level text not null,
  body jsonb not null
);

create table department (
  code text primary key,
  body jsonb not null
);

create table member_unit (
  code text primary key,
  department text not null references department,
  region text not null references region,
  body jsonb not null
);

create table duties (
  unit text primary key references member_unit,
  body jsonb not null
);

create table round (
  year integer not null,
  level text not null,
  body jsonb not null,
  primary key (year, level)
);

-- What reviewers found of measures that no figure can judge.
create table judgement (
  id uuid primary key,
  plan text not null,
  measure text not null,
  region text not null,
  period text not null,
  body jsonb not null,
  recorded_at timestamptz not null
);

-- A submission and its rows as they were sent.
create table submission (
  id uuid primary key,
  member_unit text not null references member_unit,
  region text not null references region,
  period text not null,
  state text not null
    check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'SUPERSEDED', 'WITHDRAWN')),
  note text,
  digest text not null,
  counts jsonb not null,
  findings jsonb not null,
  reasons jsonb,
  received_at timestamptz not null,
  decided_at timestamptz
);

create table submission_row (
  submission uuid not null references submission on delete cascade,
  row integer not null,
  region text not null,
  indicator text not null,
  period text not null,
  sex text not null,
  residence text not null,
  value numeric,
  numerator numeric,
  denominator numeric,
  obs_status text not null,
  break boolean not null,
  explanation text,
  reason text,
  primary key (submission, row)
);

-- The answer a caller got for an idempotency key, so that a retry gets the same.
create table idempotency (
  caller text not null,
  key text not null,
  request_digest text not null,
  status integer not null,
  answer jsonb not null,
  created_at timestamptz not null,
  primary key (caller, key)
);

-- Acceptances of the same region and period take turns on one row of this table.
create table scope (
  region text not null,
  period text not null,
  primary key (region, period)
);

-- Every value that was ever accepted; never updated, a correction is a new revision.
-- province: the first two digits of the region code, so that a region, its parents below the
-- nation and its children share a partition.
create table observation (
  province text not null,
  region text not null,
  indicator text not null,
  period text not null,
  sex text not null,
  residence text not null,
  revision integer not null,
  value numeric,
  numerator numeric,
  denominator numeric,
  obs_status text not null,
  break boolean not null,
  explanation text,
  reason text,
  submission uuid not null,
  row integer not null,
  accepted_at timestamptz not null,
  primary key (province, region, indicator, period, sex, residence, revision)
) partition by hash (province);

do $$
begin
  for part in 0..15 loop
    execute format(
      'create table observation_%s partition of observation for values with (modulus 16, remainder %s)',
      part, part);
  end loop;
end $$;

create index observation_of_submission on observation (submission, region, row);

-- The change feed. An entry is a document, or a reference to accepted observations: the rows
-- first_row to last_row of a submission in one region. The position is given after the commit.
create table feed (
  entry bigint generated always as identity primary key,
  id uuid not null unique,
  type text not null,
  subject text not null,
  document jsonb,
  submission uuid,
  region text,
  first_row integer,
  last_row integer,
  part integer,
  last boolean,
  position bigint unique,
  published_at timestamptz,
  check ((document is null) <> (submission is null))
);

create index feed_without_position on feed (entry) where position is null;
create index feed_of_submission on feed (submission, region) where submission is not null;

create table feed_state (
  single boolean primary key default true check (single),
  epoch uuid not null,
  head bigint not null default 0
);

insert into feed_state (epoch) values (gen_random_uuid());

-- Who did what, when.
create table act (
  id uuid primary key,
  at timestamptz not null,
  name text not null,
  subject text not null,
  detail jsonb not null
);
