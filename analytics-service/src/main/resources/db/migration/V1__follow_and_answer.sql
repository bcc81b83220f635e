-- How far the change feed has been followed; committed together with what it led to.
-- complete: the head was reached since the read model was last empty. rebuilt: what the operator
-- said when it was last rebuilt by request.
create table watermark (
  single boolean primary key default true check (single),
  epoch uuid,
  position bigint not null default 0,
  at timestamptz,
  head bigint not null default 0,
  complete boolean not null default false,
  rebuilt text
);

insert into watermark (position) values (0);

-- The catalogue and the roster as ingest last put them; position: that of the change.
create table indicator (
  code text primary key,
  body jsonb not null,
  position bigint not null
);

create table plan_version (
  code text not null,
  version integer not null,
  effective_from integer not null,
  body jsonb not null,
  position bigint not null,
  primary key (code, version)
);

create table region (
  code text primary key,
  parent text,
  level text not null,
  body jsonb not null,
  position bigint not null
);

create table department (
  code text primary key,
  body jsonb not null,
  position bigint not null
);

create table member_unit (
  code text primary key,
  department text not null,
  region text not null,
  body jsonb not null,
  position bigint not null
);

create table duties (
  unit text primary key,
  body jsonb not null,
  position bigint not null
);

create table round (
  year integer not null,
  level text not null,
  body jsonb not null,
  position bigint not null,
  primary key (year, level)
);

-- All judgements; the one with the highest position stands.
create table judgement (
  id uuid primary key,
  plan text not null,
  measure text not null,
  region text not null,
  period text not null,
  body jsonb not null,
  position bigint not null
);

create index judgement_of_measure on judgement (plan, region, measure, period);

-- Every accepted revision. position, known_at: when it became known (of the entry that completed
-- its acceptance).
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
  member_unit text not null,
  submission uuid not null,
  accepted_at timestamptz not null,
  position bigint not null,
  known_at timestamptz not null,
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

-- Which indicators have observations where.
create table series (
  indicator text not null,
  region text not null,
  primary key (indicator, region)
);

create index series_of_region on series (region);

-- The parts of an acceptance that is not complete yet.
create table pending (
  position bigint primary key,
  submission uuid not null,
  body jsonb not null
);

-- The verdicts. A measure without a row here has no data in that period. result: the verdict as
-- the API gives it, without the explanation, which is computed when asked for.
create table assessment (
  plan text not null,
  region text not null,
  period text not null,
  measure text not null,
  plan_version integer not null,
  indicator text,
  class text not null,
  status text not null,
  result jsonb not null,
  position bigint not null,
  primary key (plan, region, period, measure)
);

create index assessment_of_indicator on assessment (indicator, region);

create index assessment_of_class on assessment (class, region);

-- Warnings: identity is the key (code, plan, measure, indicator, region, period, group); the id is
-- derived from it. found, bound, years and text say why.
create table warning (
  id uuid primary key,
  code text not null,
  level text not null,
  state text not null,
  plan text,
  measure text,
  indicator text not null,
  region text not null,
  period text not null,
  "group" text not null,
  found numeric,
  bound numeric,
  years integer[] not null,
  text jsonb not null,
  position bigint not null
);

create index warning_of_series on warning (indicator, region);
create index warning_of_region on warning (region, period);

-- The last position that changed an answer about a plan in a region; plan '' stands for answers
-- that belong to no plan.
create table touched (
  plan text not null,
  region text not null,
  position bigint not null,
  primary key (plan, region)
);
