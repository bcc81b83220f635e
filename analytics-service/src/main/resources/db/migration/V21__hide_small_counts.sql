-- Cells of which the public is shown neither value nor counts, in all their revisions. kind: PRIMARY
-- where so few persons are counted that one might be recognised, SECONDARY where others could be
-- computed from it. province: the region right below the nation for whose table it was decided.
create table suppressed (
  indicator text not null,
  province text not null,
  period text not null,
  region text not null,
  sex text not null,
  residence text not null,
  kind text not null,
  primary key (indicator, region, period, sex, residence, province)
);

create index suppressed_of_table on suppressed (province, indicator, period);

-- The last position at which something else was hidden in the series of a region, or shown again.
-- Only answers that callers have are checked against it; it may lie later after a rebuild.
create table suppression_changed (
  region text primary key,
  position bigint not null
);

-- disclosed: it is the same when found from what the public is shown alone.
alter table assessment add column disclosed boolean not null default true;

-- Rates are counted from the statuses alone.
alter table assessment
  drop constraint assessment_pkey,
  add primary key (plan, region, period, measure) include (status, disclosed);

alter table warning add column disclosed boolean not null default true;

-- The verdicts as found from what the public is shown, where they are not the same.
create table disclosed_assessment (
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
  primary key (plan, region, period, measure) include (status)
);

create index disclosed_assessment_of_indicator on disclosed_assessment (indicator, region);

-- What the warnings were told as, for those who see everything.
create view announced as select * from acts.warning;

create view happened as select * from acts.event;

-- What the public is shown: views named like the tables, for readers that set their search path to
-- open, public, or as of a moment to open_past, past, public.
create schema if not exists open;

create schema if not exists open_past;

create view open.observation as
select o.province, o.region, o.indicator, o.period, o.sex, o.residence, o.revision,
  case when s.hidden then null else o.value end as value,
  case when s.hidden then null else o.numerator end as numerator,
  case when s.hidden then null else o.denominator end as denominator,
  case when s.hidden then 'Q' else o.obs_status end as obs_status,
  o.break,
  case when s.hidden then null else o.explanation end as explanation,
  case when s.hidden then null else o.reason end as reason,
  o.member_unit, o.submission, o.accepted_at, o.position, o.known_at,
  case when s.hidden then 'SUPPRESSED' else o.missing end as missing
from public.observation o
left join lateral (
  select true as hidden from public.suppressed s
  where s.indicator = o.indicator and s.region = o.region and s.period = o.period
    and s.sex = o.sex and s.residence = o.residence
    and coalesce(o.value, o.numerator, o.denominator) is not null
  limit 1) s on true;

create view open_past.observation as
select * from open.observation where position <= past.position();

create view open.derived as
select d.region, d.indicator, d.period, d.sex, d.residence, d.revision,
  case when s.hidden then null else d.value end as value,
  case when s.hidden then null else d.numerator end as numerator,
  case when s.hidden then null else d.denominator end as denominator,
  d.break, d.origin,
  -- Together with what is shown, less than full coverage would tell a denominator.
  case when s.hidden
      or d.coverage < 1 and exists (
        select from public.suppressed t
        where t.indicator = d.indicator and left(t.region, 2) = left(d.region, 2))
    then null else d.coverage end as coverage,
  d.parts, d.withheld, d.position, d.known_at
from public.derived d
left join lateral (
  select true as hidden from public.suppressed s
  where s.indicator = d.indicator and s.region = d.region and s.period = d.period
    and s.sex = d.sex and s.residence = d.residence and d.value is not null
  limit 1) s on true;

create view open_past.derived as
select * from open.derived where position <= past.position();

create view open.assessment as
select plan, region, period, measure, plan_version, indicator, class, status, result, position
from public.assessment where disclosed
union all
select plan, region, period, measure, plan_version, indicator, class, status, result, position
from public.disclosed_assessment;

-- An outlier among peers is told only of series in which nothing is hidden.
create view open.warning as
select * from public.warning w
where w.disclosed
  and (w.code <> 'PEER_OUTLIER' or not exists (
    select from public.suppressed s where s.indicator = w.indicator and s.region = w.region));

-- What was told once is told still where nothing of the series, or of those that make it up, is
-- hidden, else where it is what the public is shown now.
create function open.may_tell(warning uuid, indicator text, region text, found numeric, bound numeric,
  text jsonb)
returns boolean language sql stable as $$
  select case
    when exists (
      select from public.suppressed s
      where s.indicator = $2 and (s.region = $3 or s.region in (
        select r.code from public.region r where r.parent = $3)))
    then exists (
      select from open.warning w
      where w.id = $1 and (w.found, w.bound, w.text) is not distinct from ($4, $5, $6))
    else not exists (select from public.warning w where w.id = $1 and not w.disclosed)
  end
$$;

create view open.announced as
select * from acts.warning a
where open.may_tell(a.id, a.indicator, a.region, a.found, a.bound, a.text);

create view open.happened as
select * from acts.event e
where open.may_tell(e.warning, e.body ->> 'indicator', e.region, (e.body ->> 'found')::numeric,
  (e.body ->> 'bound')::numeric, e.body -> 'text');

-- Who is told by whom they were put for.
alter table acts.subscription add column clearance text not null default 'PUBLIC';

-- Of what was followed before nothing is hidden yet: it is followed again from the beginning, and
-- nobody is shown it until then.
truncate moment, spread, catalogue_entry, indicator, plan_version, region, department, member_unit,
  duties, round, obligation, judgement, observation, series, derived, pending, assessment, warning,
  touched, set_aside;

update watermark
set epoch = null, position = 0, at = null, head = 0, complete = false, catalogue = 0;
