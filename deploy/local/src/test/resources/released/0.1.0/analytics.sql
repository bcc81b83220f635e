SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;
CREATE SCHEMA acts;
CREATE SCHEMA open;
CREATE SCHEMA open_past;
CREATE SCHEMA past;
CREATE FUNCTION open.may_tell(warning uuid, indicator text, region text, found numeric, bound numeric, text jsonb) RETURNS boolean
    LANGUAGE sql STABLE
    AS $_$
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
$_$;
CREATE FUNCTION past."position"() RETURNS bigint
    LANGUAGE sql STABLE
    RETURN (current_setting('lianggang.as_of'::text))::bigint;
SET default_tablespace = '';
SET default_table_access_method = heap;
CREATE TABLE acts.delivery (
    subscription text NOT NULL,
    number bigint NOT NULL,
    warning uuid NOT NULL,
    attempts integer DEFAULT 0 NOT NULL,
    due timestamp with time zone NOT NULL
);
CREATE TABLE acts.event (
    number bigint NOT NULL,
    warning uuid NOT NULL,
    region text NOT NULL,
    kind text NOT NULL,
    state text NOT NULL,
    at timestamp with time zone NOT NULL,
    "position" bigint,
    said jsonb,
    body jsonb NOT NULL
);
CREATE TABLE acts.head (
    single boolean DEFAULT true NOT NULL,
    number bigint DEFAULT 0 NOT NULL,
    CONSTRAINT head_single_check CHECK (single)
);
CREATE TABLE acts.release (
    name text NOT NULL,
    title jsonb,
    plan text NOT NULL,
    region text NOT NULL,
    period text NOT NULL,
    plan_version integer NOT NULL,
    epoch text NOT NULL,
    "position" bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    frozen_at timestamp with time zone NOT NULL,
    items json NOT NULL
);
CREATE TABLE acts.subscription (
    id text NOT NULL,
    body jsonb NOT NULL,
    secret text NOT NULL,
    active boolean NOT NULL,
    number bigint NOT NULL,
    given_up bigint DEFAULT 0 NOT NULL,
    last_at timestamp with time zone,
    last_outcome text,
    last_status integer,
    clearance text DEFAULT 'PUBLIC'::text NOT NULL
);
CREATE TABLE acts.warning (
    id uuid NOT NULL,
    present boolean NOT NULL,
    state text NOT NULL,
    before text,
    silenced_until date,
    code text NOT NULL,
    level text NOT NULL,
    plan text,
    measure text,
    indicator text,
    region text NOT NULL,
    period text NOT NULL,
    "group" text NOT NULL,
    unit text,
    found numeric,
    bound numeric,
    years integer[] NOT NULL,
    text jsonb NOT NULL
);
CREATE VIEW open.announced AS
 SELECT a.id,
    a.present,
    a.state,
    a.before,
    a.silenced_until,
    a.code,
    a.level,
    a.plan,
    a.measure,
    a.indicator,
    a.region,
    a.period,
    a."group",
    a.unit,
    a.found,
    a.bound,
    a.years,
    a.text
   FROM acts.warning a
  WHERE open.may_tell(a.id, a.indicator, a.region, a.found, a.bound, a.text);
CREATE TABLE public.assessment (
    plan text NOT NULL,
    region text NOT NULL,
    period text NOT NULL,
    measure text NOT NULL,
    plan_version integer NOT NULL,
    indicator text,
    class text NOT NULL,
    status text NOT NULL,
    result jsonb NOT NULL,
    "position" bigint NOT NULL,
    disclosed boolean DEFAULT true NOT NULL
);
CREATE TABLE public.disclosed_assessment (
    plan text NOT NULL,
    region text NOT NULL,
    period text NOT NULL,
    measure text NOT NULL,
    plan_version integer NOT NULL,
    indicator text,
    class text NOT NULL,
    status text NOT NULL,
    result jsonb NOT NULL,
    "position" bigint NOT NULL
);
CREATE VIEW open.assessment AS
 SELECT assessment.plan,
    assessment.region,
    assessment.period,
    assessment.measure,
    assessment.plan_version,
    assessment.indicator,
    assessment.class,
    assessment.status,
    assessment.result,
    assessment."position"
   FROM public.assessment
  WHERE assessment.disclosed
UNION ALL
 SELECT disclosed_assessment.plan,
    disclosed_assessment.region,
    disclosed_assessment.period,
    disclosed_assessment.measure,
    disclosed_assessment.plan_version,
    disclosed_assessment.indicator,
    disclosed_assessment.class,
    disclosed_assessment.status,
    disclosed_assessment.result,
    disclosed_assessment."position"
   FROM public.disclosed_assessment;
CREATE TABLE public.derived (
    region text NOT NULL,
    indicator text NOT NULL,
    period text NOT NULL,
    sex text NOT NULL,
    residence text NOT NULL,
    revision integer NOT NULL,
    value numeric,
    numerator numeric,
    denominator numeric,
    break boolean NOT NULL,
    origin text NOT NULL,
    coverage numeric,
    parts integer NOT NULL,
    withheld text,
    "position" bigint NOT NULL,
    known_at timestamp with time zone NOT NULL
);
CREATE TABLE public.suppressed (
    indicator text NOT NULL,
    province text NOT NULL,
    period text NOT NULL,
    region text NOT NULL,
    sex text NOT NULL,
    residence text NOT NULL,
    kind text NOT NULL
);
CREATE VIEW open.derived AS
 SELECT d.region,
    d.indicator,
    d.period,
    d.sex,
    d.residence,
    d.revision,
        CASE
            WHEN s.hidden THEN NULL::numeric
            ELSE d.value
        END AS value,
        CASE
            WHEN s.hidden THEN NULL::numeric
            ELSE d.numerator
        END AS numerator,
        CASE
            WHEN s.hidden THEN NULL::numeric
            ELSE d.denominator
        END AS denominator,
    d.break,
    d.origin,
        CASE
            WHEN (s.hidden OR ((d.coverage < (1)::numeric) AND (EXISTS ( SELECT
               FROM public.suppressed t
              WHERE ((t.indicator = d.indicator) AND ("left"(t.region, 2) = "left"(d.region, 2))))))) THEN NULL::numeric
            ELSE d.coverage
        END AS coverage,
    d.parts,
    d.withheld,
    d."position",
    d.known_at
   FROM (public.derived d
     LEFT JOIN LATERAL ( SELECT true AS hidden
           FROM public.suppressed s_1
          WHERE ((s_1.indicator = d.indicator) AND (s_1.region = d.region) AND (s_1.period = d.period) AND (s_1.sex = d.sex) AND (s_1.residence = d.residence) AND (d.value IS NOT NULL))
         LIMIT 1) s ON (true));
CREATE VIEW open.happened AS
 SELECT e.number,
    e.warning,
    e.region,
    e.kind,
    e.state,
    e.at,
    e."position",
    e.said,
    e.body
   FROM acts.event e
  WHERE open.may_tell(e.warning, (e.body ->> 'indicator'::text), e.region, ((e.body ->> 'found'::text))::numeric, ((e.body ->> 'bound'::text))::numeric, (e.body -> 'text'::text));
CREATE TABLE public.observation (
    province text NOT NULL,
    region text NOT NULL,
    indicator text NOT NULL,
    period text NOT NULL,
    sex text NOT NULL,
    residence text NOT NULL,
    revision integer NOT NULL,
    value numeric,
    numerator numeric,
    denominator numeric,
    obs_status text NOT NULL,
    break boolean NOT NULL,
    explanation text,
    reason text,
    member_unit text NOT NULL,
    submission uuid NOT NULL,
    accepted_at timestamp with time zone NOT NULL,
    "position" bigint NOT NULL,
    known_at timestamp with time zone NOT NULL,
    missing text
)
PARTITION BY HASH (province);
CREATE VIEW open.observation AS
 SELECT o.province,
    o.region,
    o.indicator,
    o.period,
    o.sex,
    o.residence,
    o.revision,
        CASE
            WHEN s.hidden THEN NULL::numeric
            ELSE o.value
        END AS value,
        CASE
            WHEN s.hidden THEN NULL::numeric
            ELSE o.numerator
        END AS numerator,
        CASE
            WHEN s.hidden THEN NULL::numeric
            ELSE o.denominator
        END AS denominator,
        CASE
            WHEN s.hidden THEN 'Q'::text
            ELSE o.obs_status
        END AS obs_status,
    o.break,
        CASE
            WHEN s.hidden THEN NULL::text
            ELSE o.explanation
        END AS explanation,
        CASE
            WHEN s.hidden THEN NULL::text
            ELSE o.reason
        END AS reason,
    o.member_unit,
    o.submission,
    o.accepted_at,
    o."position",
    o.known_at,
        CASE
            WHEN s.hidden THEN 'SUPPRESSED'::text
            ELSE o.missing
        END AS missing
   FROM (public.observation o
     LEFT JOIN LATERAL ( SELECT true AS hidden
           FROM public.suppressed s_1
          WHERE ((s_1.indicator = o.indicator) AND (s_1.region = o.region) AND (s_1.period = o.period) AND (s_1.sex = o.sex) AND (s_1.residence = o.residence) AND (COALESCE(o.value, o.numerator, o.denominator) IS NOT NULL))
         LIMIT 1) s ON (true));
CREATE TABLE public.warning (
    id uuid NOT NULL,
    code text NOT NULL,
    level text NOT NULL,
    plan text,
    measure text,
    indicator text,
    region text NOT NULL,
    period text NOT NULL,
    "group" text NOT NULL,
    found numeric,
    bound numeric,
    years integer[] NOT NULL,
    text jsonb NOT NULL,
    "position" bigint NOT NULL,
    unit text,
    disclosed boolean DEFAULT true NOT NULL
);
CREATE VIEW open.warning AS
 SELECT w.id,
    w.code,
    w.level,
    w.plan,
    w.measure,
    w.indicator,
    w.region,
    w.period,
    w."group",
    w.found,
    w.bound,
    w.years,
    w.text,
    w."position",
    w.unit,
    w.disclosed
   FROM public.warning w
  WHERE (w.disclosed AND ((w.code <> 'PEER_OUTLIER'::text) OR (NOT (EXISTS ( SELECT
           FROM public.suppressed s
          WHERE ((s.indicator = w.indicator) AND (s.region = w.region)))))));
CREATE VIEW open_past.derived AS
 SELECT derived.region,
    derived.indicator,
    derived.period,
    derived.sex,
    derived.residence,
    derived.revision,
    derived.value,
    derived.numerator,
    derived.denominator,
    derived.break,
    derived.origin,
    derived.coverage,
    derived.parts,
    derived.withheld,
    derived."position",
    derived.known_at
   FROM open.derived
  WHERE (derived."position" <= past."position"());
CREATE VIEW open_past.observation AS
 SELECT observation.province,
    observation.region,
    observation.indicator,
    observation.period,
    observation.sex,
    observation.residence,
    observation.revision,
    observation.value,
    observation.numerator,
    observation.denominator,
    observation.obs_status,
    observation.break,
    observation.explanation,
    observation.reason,
    observation.member_unit,
    observation.submission,
    observation.accepted_at,
    observation."position",
    observation.known_at,
    observation.missing
   FROM open.observation
  WHERE (observation."position" <= past."position"());
CREATE VIEW past.assessment AS
 SELECT assessment.plan,
    assessment.region,
    assessment.period,
    assessment.measure,
    assessment.plan_version,
    assessment.indicator,
    assessment.class,
    assessment.status,
    assessment.result,
    assessment."position"
   FROM public.assessment
  WHERE false;
CREATE TABLE public.catalogue_entry (
    kind text NOT NULL,
    code text NOT NULL,
    "position" bigint NOT NULL,
    body jsonb NOT NULL
);
CREATE VIEW past.entry AS
 SELECT DISTINCT ON (catalogue_entry.kind, catalogue_entry.code) catalogue_entry.kind,
    catalogue_entry.code,
    catalogue_entry."position",
    catalogue_entry.body
   FROM public.catalogue_entry
  WHERE (catalogue_entry."position" <= past."position"())
  ORDER BY catalogue_entry.kind, catalogue_entry.code, catalogue_entry."position" DESC;
CREATE VIEW past.department AS
 SELECT entry.code,
    entry.body,
    entry."position"
   FROM past.entry
  WHERE (entry.kind = 'department'::text);
CREATE VIEW past.derived AS
 SELECT derived.region,
    derived.indicator,
    derived.period,
    derived.sex,
    derived.residence,
    derived.revision,
    derived.value,
    derived.numerator,
    derived.denominator,
    derived.break,
    derived.origin,
    derived.coverage,
    derived.parts,
    derived.withheld,
    derived."position",
    derived.known_at
   FROM public.derived
  WHERE (derived."position" <= past."position"());
CREATE VIEW past.indicator AS
 SELECT entry.code,
    entry.body,
    entry."position"
   FROM past.entry
  WHERE (entry.kind = 'indicator'::text);
CREATE TABLE public.judgement (
    id uuid NOT NULL,
    plan text NOT NULL,
    measure text NOT NULL,
    region text NOT NULL,
    period text NOT NULL,
    body jsonb NOT NULL,
    "position" bigint NOT NULL
);
CREATE VIEW past.judgement AS
 SELECT judgement.id,
    judgement.plan,
    judgement.measure,
    judgement.region,
    judgement.period,
    judgement.body,
    judgement."position"
   FROM public.judgement
  WHERE (judgement."position" <= past."position"());
CREATE VIEW past.member_unit AS
 SELECT entry.code,
    (entry.body ->> 'department'::text) AS department,
    (entry.body ->> 'region'::text) AS region,
    entry.body,
    entry."position"
   FROM past.entry
  WHERE (entry.kind = 'member_unit'::text);
CREATE VIEW past.observation AS
 SELECT observation.province,
    observation.region,
    observation.indicator,
    observation.period,
    observation.sex,
    observation.residence,
    observation.revision,
    observation.value,
    observation.numerator,
    observation.denominator,
    observation.obs_status,
    observation.break,
    observation.explanation,
    observation.reason,
    observation.member_unit,
    observation.submission,
    observation.accepted_at,
    observation."position",
    observation.known_at,
    observation.missing
   FROM public.observation
  WHERE (observation."position" <= past."position"());
CREATE TABLE public.plan_version (
    code text NOT NULL,
    version integer NOT NULL,
    effective_from integer NOT NULL,
    body jsonb NOT NULL,
    "position" bigint NOT NULL
);
CREATE VIEW past.plan_version AS
 SELECT plan_version.code,
    plan_version.version,
    plan_version.effective_from,
    plan_version.body,
    plan_version."position"
   FROM public.plan_version
  WHERE (plan_version."position" <= past."position"());
CREATE VIEW past.region AS
 SELECT entry.code,
    (entry.body ->> 'parent'::text) AS parent,
    (entry.body ->> 'level'::text) AS level,
    entry.body,
    entry."position"
   FROM past.entry
  WHERE (entry.kind = 'region'::text);
CREATE TABLE public.spread (
    indicator text NOT NULL,
    level text NOT NULL,
    "position" bigint NOT NULL,
    year integer NOT NULL,
    value numeric,
    regions integer NOT NULL
);
CREATE VIEW past.spread AS
 SELECT spread.indicator,
    spread.level,
    spread."position",
    spread.year,
    spread.value,
    spread.regions
   FROM public.spread
  WHERE (spread."position" <= past."position"());
CREATE VIEW past.warning AS
 SELECT warning.id,
    warning.code,
    warning.level,
    warning.plan,
    warning.measure,
    warning.indicator,
    warning.region,
    warning.period,
    warning."group",
    warning.found,
    warning.bound,
    warning.years,
    warning.text,
    warning."position",
    warning.unit
   FROM public.warning
  WHERE false;
CREATE TABLE public.moment (
    "position" bigint NOT NULL,
    at timestamp with time zone NOT NULL
);
CREATE TABLE public.watermark (
    single boolean DEFAULT true NOT NULL,
    epoch uuid,
    "position" bigint DEFAULT 0 NOT NULL,
    at timestamp with time zone,
    head bigint DEFAULT 0 NOT NULL,
    complete boolean DEFAULT false NOT NULL,
    rebuilt text,
    catalogue bigint DEFAULT 0 NOT NULL,
    CONSTRAINT watermark_single_check CHECK (single)
);
CREATE VIEW past.watermark AS
 SELECT w.epoch,
    past."position"() AS "position",
    ( SELECT max(m.at) AS max
           FROM public.moment m
          WHERE (m."position" <= past."position"())) AS at,
    GREATEST(( SELECT max(catalogue_entry."position") AS max
           FROM public.catalogue_entry
          WHERE (catalogue_entry."position" <= past."position"())), ( SELECT max(plan_version."position") AS max
           FROM past.plan_version), (0)::bigint) AS catalogue
   FROM public.watermark w;
CREATE VIEW public.announced AS
 SELECT warning.id,
    warning.present,
    warning.state,
    warning.before,
    warning.silenced_until,
    warning.code,
    warning.level,
    warning.plan,
    warning.measure,
    warning.indicator,
    warning.region,
    warning.period,
    warning."group",
    warning.unit,
    warning.found,
    warning.bound,
    warning.years,
    warning.text
   FROM acts.warning;
CREATE TABLE public.availability (
    province text NOT NULL,
    region text NOT NULL,
    indicator text NOT NULL,
    sex text NOT NULL,
    residence text NOT NULL,
    member_unit text NOT NULL,
    first_period text NOT NULL,
    last_period text NOT NULL,
    observations integer NOT NULL
);
CREATE TABLE public.availability_known (
    single boolean DEFAULT true NOT NULL,
    epoch text DEFAULT ''::text NOT NULL,
    "position" bigint DEFAULT 0 NOT NULL,
    CONSTRAINT availability_known_single_check CHECK (single)
);
CREATE TABLE public.department (
    code text NOT NULL,
    body jsonb NOT NULL,
    "position" bigint NOT NULL
);
CREATE TABLE public.duties (
    unit text NOT NULL,
    body jsonb NOT NULL,
    "position" bigint NOT NULL
);
CREATE TABLE public.flyway_schema_history (
    installed_rank integer NOT NULL,
    version character varying(50),
    description character varying(200) NOT NULL,
    type character varying(20) NOT NULL,
    script character varying(1000) NOT NULL,
    checksum integer,
    installed_by character varying(100) NOT NULL,
    installed_on timestamp without time zone DEFAULT now() NOT NULL,
    execution_time integer NOT NULL,
    success boolean NOT NULL
);
CREATE VIEW public.happened AS
 SELECT event.number,
    event.warning,
    event.region,
    event.kind,
    event.state,
    event.at,
    event."position",
    event.said,
    event.body
   FROM acts.event;
CREATE TABLE public.indicator (
    code text NOT NULL,
    body jsonb NOT NULL,
    "position" bigint NOT NULL
);
CREATE TABLE public.member_unit (
    code text NOT NULL,
    department text NOT NULL,
    region text NOT NULL,
    body jsonb NOT NULL,
    "position" bigint NOT NULL
);
CREATE TABLE public.obligation (
    period text NOT NULL,
    unit text NOT NULL,
    region text NOT NULL,
    state text NOT NULL,
    day date NOT NULL,
    owed bigint NOT NULL,
    outstanding bigint NOT NULL,
    "position" bigint NOT NULL
);
CREATE TABLE public.observation_0 (
    province text NOT NULL,
    region text NOT NULL,
    indicator text NOT NULL,
    period text NOT NULL,
    sex text NOT NULL,
    residence text NOT NULL,
    revision integer NOT NULL,
    value numeric,
    numerator numeric,
    denominator numeric,
    obs_status text NOT NULL,
    break boolean NOT NULL,
    explanation text,
    reason text,
    member_unit text NOT NULL,
    submission uuid NOT NULL,
    accepted_at timestamp with time zone NOT NULL,
    "position" bigint NOT NULL,
    known_at timestamp with time zone NOT NULL,
    missing text
);
CREATE TABLE public.observation_1 (
    province text NOT NULL,
    region text NOT NULL,
    indicator text NOT NULL,
    period text NOT NULL,
    sex text NOT NULL,
    residence text NOT NULL,
    revision integer NOT NULL,
    value numeric,
    numerator numeric,
    denominator numeric,
    obs_status text NOT NULL,
    break boolean NOT NULL,
    explanation text,
    reason text,
    member_unit text NOT NULL,
    submission uuid NOT NULL,
    accepted_at timestamp with time zone NOT NULL,
    "position" bigint NOT NULL,
    known_at timestamp with time zone NOT NULL,
    missing text
);
CREATE TABLE public.observation_10 (
    province text NOT NULL,
    region text NOT NULL,
    indicator text NOT NULL,
    period text NOT NULL,
    sex text NOT NULL,
    residence text NOT NULL,
    revision integer NOT NULL,
    value numeric,
    numerator numeric,
    denominator numeric,
    obs_status text NOT NULL,
    break boolean NOT NULL,
    explanation text,
    reason text,
    member_unit text NOT NULL,
    submission uuid NOT NULL,
    accepted_at timestamp with time zone NOT NULL,
    "position" bigint NOT NULL,
    known_at timestamp with time zone NOT NULL,
    missing text
);
CREATE TABLE public.observation_11 (
    province text NOT NULL,
    region text NOT NULL,
    indicator text NOT NULL,
    period text NOT NULL,
    sex text NOT NULL,
    residence text NOT NULL,
    revision integer NOT NULL,
    value numeric,
    numerator numeric,
    denominator numeric,
    obs_status text NOT NULL,
    break boolean NOT NULL,
    explanation text,
    reason text,
    member_unit text NOT NULL,
    submission uuid NOT NULL,
    accepted_at timestamp with time zone NOT NULL,
    "position" bigint NOT NULL,
    known_at timestamp with time zone NOT NULL,
    missing text
);
CREATE TABLE public.observation_12 (
    province text NOT NULL,
    region text NOT NULL,
    indicator text NOT NULL,
    period text NOT NULL,
    sex text NOT NULL,
    residence text NOT NULL,
    revision integer NOT NULL,
    value numeric,
    numerator numeric,
    denominator numeric,
    obs_status text NOT NULL,
    break boolean NOT NULL,
    explanation text,
    reason text,
    member_unit text NOT NULL,
    submission uuid NOT NULL,
    accepted_at timestamp with time zone NOT NULL,
    "position" bigint NOT NULL,
    known_at timestamp with time zone NOT NULL,
    missing text
);
CREATE TABLE public.observation_13 (
    province text NOT NULL,
    region text NOT NULL,
    indicator text NOT NULL,
    period text NOT NULL,
    sex text NOT NULL,
    residence text NOT NULL,
    revision integer NOT NULL,
    value numeric,
    numerator numeric,
    denominator numeric,
    obs_status text NOT NULL,
    break boolean NOT NULL,
    explanation text,
    reason text,
    member_unit text NOT NULL,
    submission uuid NOT NULL,
    accepted_at timestamp with time zone NOT NULL,
    "position" bigint NOT NULL,
    known_at timestamp with time zone NOT NULL,
    missing text
);
CREATE TABLE public.observation_14 (
    province text NOT NULL,
    region text NOT NULL,
    indicator text NOT NULL,
    period text NOT NULL,
    sex text NOT NULL,
    residence text NOT NULL,
    revision integer NOT NULL,
    value numeric,
    numerator numeric,
    denominator numeric,
    obs_status text NOT NULL,
    break boolean NOT NULL,
    explanation text,
    reason text,
    member_unit text NOT NULL,
    submission uuid NOT NULL,
    accepted_at timestamp with time zone NOT NULL,
    "position" bigint NOT NULL,
    known_at timestamp with time zone NOT NULL,
    missing text
);
CREATE TABLE public.observation_15 (
    province text NOT NULL,
    region text NOT NULL,
    indicator text NOT NULL,
    period text NOT NULL,
    sex text NOT NULL,
    residence text NOT NULL,
    revision integer NOT NULL,
    value numeric,
    numerator numeric,
    denominator numeric,
    obs_status text NOT NULL,
    break boolean NOT NULL,
    explanation text,
    reason text,
    member_unit text NOT NULL,
    submission uuid NOT NULL,
    accepted_at timestamp with time zone NOT NULL,
    "position" bigint NOT NULL,
    known_at timestamp with time zone NOT NULL,
    missing text
);
CREATE TABLE public.observation_2 (
    province text NOT NULL,
    region text NOT NULL,
    indicator text NOT NULL,
    period text NOT NULL,
    sex text NOT NULL,
    residence text NOT NULL,
    revision integer NOT NULL,
    value numeric,
    numerator numeric,
    denominator numeric,
    obs_status text NOT NULL,
    break boolean NOT NULL,
    explanation text,
    reason text,
    member_unit text NOT NULL,
    submission uuid NOT NULL,
    accepted_at timestamp with time zone NOT NULL,
    "position" bigint NOT NULL,
    known_at timestamp with time zone NOT NULL,
    missing text
);
CREATE TABLE public.observation_3 (
    province text NOT NULL,
    region text NOT NULL,
    indicator text NOT NULL,
    period text NOT NULL,
    sex text NOT NULL,
    residence text NOT NULL,
    revision integer NOT NULL,
    value numeric,
    numerator numeric,
    denominator numeric,
    obs_status text NOT NULL,
    break boolean NOT NULL,
    explanation text,
    reason text,
    member_unit text NOT NULL,
    submission uuid NOT NULL,
    accepted_at timestamp with time zone NOT NULL,
    "position" bigint NOT NULL,
    known_at timestamp with time zone NOT NULL,
    missing text
);
CREATE TABLE public.observation_4 (
    province text NOT NULL,
    region text NOT NULL,
    indicator text NOT NULL,
    period text NOT NULL,
    sex text NOT NULL,
    residence text NOT NULL,
    revision integer NOT NULL,
    value numeric,
    numerator numeric,
    denominator numeric,
    obs_status text NOT NULL,
    break boolean NOT NULL,
    explanation text,
    reason text,
    member_unit text NOT NULL,
    submission uuid NOT NULL,
    accepted_at timestamp with time zone NOT NULL,
    "position" bigint NOT NULL,
    known_at timestamp with time zone NOT NULL,
    missing text
);
CREATE TABLE public.observation_5 (
    province text NOT NULL,
    region text NOT NULL,
    indicator text NOT NULL,
    period text NOT NULL,
    sex text NOT NULL,
    residence text NOT NULL,
    revision integer NOT NULL,
    value numeric,
    numerator numeric,
    denominator numeric,
    obs_status text NOT NULL,
    break boolean NOT NULL,
    explanation text,
    reason text,
    member_unit text NOT NULL,
    submission uuid NOT NULL,
    accepted_at timestamp with time zone NOT NULL,
    "position" bigint NOT NULL,
    known_at timestamp with time zone NOT NULL,
    missing text
);
CREATE TABLE public.observation_6 (
    province text NOT NULL,
    region text NOT NULL,
    indicator text NOT NULL,
    period text NOT NULL,
    sex text NOT NULL,
    residence text NOT NULL,
    revision integer NOT NULL,
    value numeric,
    numerator numeric,
    denominator numeric,
    obs_status text NOT NULL,
    break boolean NOT NULL,
    explanation text,
    reason text,
    member_unit text NOT NULL,
    submission uuid NOT NULL,
    accepted_at timestamp with time zone NOT NULL,
    "position" bigint NOT NULL,
    known_at timestamp with time zone NOT NULL,
    missing text
);
CREATE TABLE public.observation_7 (
    province text NOT NULL,
    region text NOT NULL,
    indicator text NOT NULL,
    period text NOT NULL,
    sex text NOT NULL,
    residence text NOT NULL,
    revision integer NOT NULL,
    value numeric,
    numerator numeric,
    denominator numeric,
    obs_status text NOT NULL,
    break boolean NOT NULL,
    explanation text,
    reason text,
    member_unit text NOT NULL,
    submission uuid NOT NULL,
    accepted_at timestamp with time zone NOT NULL,
    "position" bigint NOT NULL,
    known_at timestamp with time zone NOT NULL,
    missing text
);
CREATE TABLE public.observation_8 (
    province text NOT NULL,
    region text NOT NULL,
    indicator text NOT NULL,
    period text NOT NULL,
    sex text NOT NULL,
    residence text NOT NULL,
    revision integer NOT NULL,
    value numeric,
    numerator numeric,
    denominator numeric,
    obs_status text NOT NULL,
    break boolean NOT NULL,
    explanation text,
    reason text,
    member_unit text NOT NULL,
    submission uuid NOT NULL,
    accepted_at timestamp with time zone NOT NULL,
    "position" bigint NOT NULL,
    known_at timestamp with time zone NOT NULL,
    missing text
);
CREATE TABLE public.observation_9 (
    province text NOT NULL,
    region text NOT NULL,
    indicator text NOT NULL,
    period text NOT NULL,
    sex text NOT NULL,
    residence text NOT NULL,
    revision integer NOT NULL,
    value numeric,
    numerator numeric,
    denominator numeric,
    obs_status text NOT NULL,
    break boolean NOT NULL,
    explanation text,
    reason text,
    member_unit text NOT NULL,
    submission uuid NOT NULL,
    accepted_at timestamp with time zone NOT NULL,
    "position" bigint NOT NULL,
    known_at timestamp with time zone NOT NULL,
    missing text
);
CREATE TABLE public.pending (
    "position" bigint NOT NULL,
    submission uuid NOT NULL,
    body jsonb NOT NULL
);
CREATE TABLE public.region (
    code text NOT NULL,
    parent text,
    level text NOT NULL,
    body jsonb NOT NULL,
    "position" bigint NOT NULL
);
CREATE TABLE public.round (
    year integer NOT NULL,
    level text NOT NULL,
    body jsonb NOT NULL,
    "position" bigint NOT NULL
);
CREATE TABLE public.series (
    indicator text NOT NULL,
    region text NOT NULL
);
CREATE TABLE public.set_aside (
    indicator text NOT NULL,
    region text NOT NULL,
    "position" bigint NOT NULL,
    code text NOT NULL
);
CREATE TABLE public.suppression_changed (
    region text NOT NULL,
    "position" bigint NOT NULL
);
CREATE TABLE public.touched (
    plan text NOT NULL,
    region text NOT NULL,
    "position" bigint NOT NULL
);
ALTER TABLE ONLY public.observation ATTACH PARTITION public.observation_0 FOR VALUES WITH (modulus 16, remainder 0);
ALTER TABLE ONLY public.observation ATTACH PARTITION public.observation_1 FOR VALUES WITH (modulus 16, remainder 1);
ALTER TABLE ONLY public.observation ATTACH PARTITION public.observation_10 FOR VALUES WITH (modulus 16, remainder 10);
ALTER TABLE ONLY public.observation ATTACH PARTITION public.observation_11 FOR VALUES WITH (modulus 16, remainder 11);
ALTER TABLE ONLY public.observation ATTACH PARTITION public.observation_12 FOR VALUES WITH (modulus 16, remainder 12);
ALTER TABLE ONLY public.observation ATTACH PARTITION public.observation_13 FOR VALUES WITH (modulus 16, remainder 13);
ALTER TABLE ONLY public.observation ATTACH PARTITION public.observation_14 FOR VALUES WITH (modulus 16, remainder 14);
ALTER TABLE ONLY public.observation ATTACH PARTITION public.observation_15 FOR VALUES WITH (modulus 16, remainder 15);
ALTER TABLE ONLY public.observation ATTACH PARTITION public.observation_2 FOR VALUES WITH (modulus 16, remainder 2);
ALTER TABLE ONLY public.observation ATTACH PARTITION public.observation_3 FOR VALUES WITH (modulus 16, remainder 3);
ALTER TABLE ONLY public.observation ATTACH PARTITION public.observation_4 FOR VALUES WITH (modulus 16, remainder 4);
ALTER TABLE ONLY public.observation ATTACH PARTITION public.observation_5 FOR VALUES WITH (modulus 16, remainder 5);
ALTER TABLE ONLY public.observation ATTACH PARTITION public.observation_6 FOR VALUES WITH (modulus 16, remainder 6);
ALTER TABLE ONLY public.observation ATTACH PARTITION public.observation_7 FOR VALUES WITH (modulus 16, remainder 7);
ALTER TABLE ONLY public.observation ATTACH PARTITION public.observation_8 FOR VALUES WITH (modulus 16, remainder 8);
ALTER TABLE ONLY public.observation ATTACH PARTITION public.observation_9 FOR VALUES WITH (modulus 16, remainder 9);
INSERT INTO acts.event VALUES
	(1, '4294a469-3a38-364a-b33e-56e64bdd9a84', '152900', 'RAISED', 'OPEN', '2026-11-22 17:21:59.90295+00', 10, NULL, '{"id": "4294a469-3a38-364a-b33e-56e64bdd9a84", "code": "SEX_MISSING", "text": {"en": "死亡率: no figure of 2020 for women, though both sexes are asked for.", "zh": "死亡率：2020年缺女性数据，该指标应分性别报送。"}, "group": "F/_T", "level": "BLUE", "years": [2020], "period": "2020", "region": "152900", "indicator": "DEATHS"}'),
	(2, '73a12b88-0b19-3b35-bee3-e01f86c9b1f1', '152900', 'RAISED', 'OPEN', '2026-11-22 17:21:59.90295+00', 10, NULL, '{"id": "73a12b88-0b19-3b35-bee3-e01f86c9b1f1", "code": "SEX_MISSING", "text": {"en": "死亡率: no figure of 2020 for men, though both sexes are asked for.", "zh": "死亡率：2020年缺男性数据，该指标应分性别报送。"}, "group": "M/_T", "level": "BLUE", "years": [2020], "period": "2020", "region": "152900", "indicator": "DEATHS"}'),
	(3, 'd3d23224-a917-3d9f-b834-c1a6d81f5d0a', '152900', 'RAISED', 'OPEN', '2026-11-22 17:21:59.90295+00', 10, NULL, '{"id": "d3d23224-a917-3d9f-b834-c1a6d81f5d0a", "code": "EVENTS_ABOVE_EXPECTED", "text": {"en": "死亡率: 50 events among 10000 in 2020, where at most 30 would be expected: more than chance explains.", "zh": "死亡率：2020年10000例中发生50例，按目标预期至多30例，超出偶然波动。"}, "bound": 30, "found": 50, "group": "_T/_T", "level": "ORANGE", "years": [2020], "period": "2020", "region": "152900", "indicator": "DEATHS"}'),
	(4, '0a21978d-a2b6-388a-af65-71409f99d87c', '152900', 'RAISED', 'OPEN', '2026-11-22 17:21:59.90295+00', 10, NULL, '{"id": "0a21978d-a2b6-388a-af65-71409f99d87c", "code": "SEX_MISSING", "text": {"en": "死亡率: no figure of 2021 for men, though both sexes are asked for.", "zh": "死亡率：2021年缺男性数据，该指标应分性别报送。"}, "group": "M/_T", "level": "BLUE", "years": [2021], "period": "2021", "region": "152900", "indicator": "DEATHS"}'),
	(5, '7bd5b460-6e46-39d1-b038-248f0618682f', '152900', 'RAISED', 'OPEN', '2026-11-22 17:21:59.90295+00', 10, NULL, '{"id": "7bd5b460-6e46-39d1-b038-248f0618682f", "code": "SEX_MISSING", "text": {"en": "死亡率: no figure of 2021 for women, though both sexes are asked for.", "zh": "死亡率：2021年缺女性数据，该指标应分性别报送。"}, "group": "F/_T", "level": "BLUE", "years": [2021], "period": "2021", "region": "152900", "indicator": "DEATHS"}'),
	(6, 'a8f2d06a-d476-3069-95aa-b6c0fdd4cb86', '152900', 'RAISED', 'OPEN', '2026-11-22 17:21:59.90295+00', 10, NULL, '{"id": "a8f2d06a-d476-3069-95aa-b6c0fdd4cb86", "code": "EVENTS_ABOVE_EXPECTED", "text": {"en": "死亡率: 60 events among 10000 in 2021, where at most 30 would be expected: more than chance explains.", "zh": "死亡率：2021年10000例中发生60例，按目标预期至多30例，超出偶然波动。"}, "bound": 30, "found": 60, "group": "_T/_T", "level": "ORANGE", "years": [2021], "period": "2021", "region": "152900", "indicator": "DEATHS"}'),
	(7, 'e8828126-3342-33ab-81b5-55aca2109ddb', '152900', 'RAISED', 'OPEN', '2026-11-22 17:21:59.90295+00', 10, NULL, '{"id": "e8828126-3342-33ab-81b5-55aca2109ddb", "code": "HARD_TO_ATTAIN", "plan": "ALXA_2030", "text": {"en": "死亡率: 6.0 ‰ in 2021; the target ≤ 3 of 2030 is expected to be hard to attain. Pace -5.00 (1 is on schedule).", "zh": "死亡率：2021年为6.0‰，2030年目标≤ 3预计达标困难。序时进度-5.00（1为按期）。"}, "bound": 3, "found": 6.0, "group": "_T/_T", "level": "ORANGE", "years": [2021, 2030], "period": "2021", "region": "152900", "measure": "D1.1.DEATHS", "indicator": "DEATHS"}'),
	(8, 'a8f2d06a-d476-3069-95aa-b6c0fdd4cb86', '152900', 'CHANGED', 'OPEN', '2026-11-22 17:22:00.073818+00', 11, NULL, '{"id": "a8f2d06a-d476-3069-95aa-b6c0fdd4cb86", "code": "EVENTS_ABOVE_EXPECTED", "text": {"en": "死亡率: 62 events among 10000 in 2021, where at most 30 would be expected: more than chance explains.", "zh": "死亡率：2021年10000例中发生62例，按目标预期至多30例，超出偶然波动。"}, "bound": 30, "found": 62, "group": "_T/_T", "level": "ORANGE", "years": [2021], "period": "2021", "region": "152900", "indicator": "DEATHS"}'),
	(9, 'e8828126-3342-33ab-81b5-55aca2109ddb', '152900', 'CHANGED', 'OPEN', '2026-11-22 17:22:00.073818+00', 11, NULL, '{"id": "e8828126-3342-33ab-81b5-55aca2109ddb", "code": "HARD_TO_ATTAIN", "plan": "ALXA_2030", "text": {"en": "死亡率: 6.2 ‰ in 2021; the target ≤ 3 of 2030 is expected to be hard to attain. Pace -6.00 (1 is on schedule).", "zh": "死亡率：2021年为6.2‰，2030年目标≤ 3预计达标困难。序时进度-6.00（1为按期）。"}, "bound": 3, "found": 6.2, "group": "_T/_T", "level": "ORANGE", "years": [2021, 2030], "period": "2021", "region": "152900", "measure": "D1.1.DEATHS", "indicator": "DEATHS"}'),
	(10, '0a21978d-a2b6-388a-af65-71409f99d87c', '152900', 'EXPLAINED', 'EXPLAINED', '2026-11-22 17:22:00.929062+00', NULL, '{"by": "盟卫生健康委（示例）", "cause": "病例增多", "person": "示例人员", "deadline": "2099-12-31", "measures": "加强救治"}', '{"id": "0a21978d-a2b6-388a-af65-71409f99d87c", "code": "SEX_MISSING", "text": {"en": "死亡率: no figure of 2021 for men, though both sexes are asked for.", "zh": "死亡率：2021年缺男性数据，该指标应分性别报送。"}, "group": "M/_T", "level": "BLUE", "years": [2021], "period": "2021", "region": "152900", "indicator": "DEATHS"}');
INSERT INTO acts.head VALUES
	(true, 10);
INSERT INTO acts.release VALUES
	('annual-2021', NULL, 'ALXA_2030', '152900', '2021', 1, '65c557c3-ea17-4d5d-98a2-dbaa211bb1a0', 12, '2026-11-22 17:22:00.3026+00', '2026-11-22 17:22:01.174942+00', '[{"plan":"ALXA_2030","planVersion":1,"measure":"D1.1.DEATHS","name":{"en":"死亡率","zh":"死亡率"},"domain":"D1","goal":"D1.1","department":"HEALTH","memberUnit":"ALXA_HEALTH","region":"152900","indicator":"DEATHS","sex":"_T","residence":"_T","comparison":false,"met":false,"class":"NUMERIC","early":false,"notes":[],"value":6.2,"events":{"rate":6.2,"low95":4.75325335696,"years":[2021],"high95":7.94825211274,"method":"BYAR","expected":30,"numerator":62,"denominator":10000},"groups":[],"period":"2021","status":"HARD_TO_ATTAIN","target":{"kind":"AT_MOST","year":2030,"value":3,"sustain":false},"baseline":{"year":2020,"value":5},"compound":{"p":-4.81929806035,"class":"DETERIORATION"},"schedule":{"pace":-6,"elapsed":0.1,"gapClosed":-0.6},"threshold":{"high":3,"lowIncluded":false,"highIncluded":true},"uncertain":false,"projection":{"lambda":0,"points":[{"low80":4.93140057828,"low95":4.09592442917,"high80":7.79494575421,"high95":9.38493877627,"period":"2022","central":6.2},{"low80":4.48526994703,"low95":3.44966583245,"high80":8.5702756922,"high95":11.1431083088,"period":"2023","central":6.2},{"low80":4.17050609213,"low95":3.02380435141,"high80":9.21710678533,"high95":12.7124626903,"period":"2024","central":6.2},{"low80":3.92237284895,"low95":2.70590273056,"high80":9.80019021147,"high95":14.2059799733,"period":"2025","central":6.2},{"low80":3.71602531038,"low95":2.45363840226,"high80":10.3443859472,"high95":15.6665301475,"period":"2026","central":6.2},{"low80":3.53883220606,"low95":2.24587798509,"high80":10.8623403885,"high95":17.1158007048,"period":"2027","central":6.2},{"low80":3.38335344897,"low95":2.07038576751,"high80":11.3615088047,"high95":18.5665882191,"period":"2028","central":6.2},{"low80":3.24478169319,"low95":1.91938618638,"high80":11.8467137807,"high95":20.0272359324,"period":"2029","central":6.2},{"low80":3.11980511864,"low95":1.78760856404,"high80":12.3212824322,"high95":21.5035890817,"period":"2030","central":6.2}]},"valuePeriod":"2021","failingYears":[],"requiredChange":-0.355555555556,"roundingDecides":false,"yearsWithoutData":[],"warnings":[]}]');
INSERT INTO acts.warning VALUES
	('d3d23224-a917-3d9f-b834-c1a6d81f5d0a', true, 'OPEN', NULL, NULL, 'EVENTS_ABOVE_EXPECTED', 'ORANGE', NULL, NULL, 'DEATHS', '152900', '2020', '_T/_T', NULL, 50, 30, '{2020}', '{"en": "死亡率: 50 events among 10000 in 2020, where at most 30 would be expected: more than chance explains.", "zh": "死亡率：2020年10000例中发生50例，按目标预期至多30例，超出偶然波动。"}'),
	('4294a469-3a38-364a-b33e-56e64bdd9a84', true, 'OPEN', NULL, NULL, 'SEX_MISSING', 'BLUE', NULL, NULL, 'DEATHS', '152900', '2020', 'F/_T', NULL, NULL, NULL, '{2020}', '{"en": "死亡率: no figure of 2020 for women, though both sexes are asked for.", "zh": "死亡率：2020年缺女性数据，该指标应分性别报送。"}'),
	('73a12b88-0b19-3b35-bee3-e01f86c9b1f1', true, 'OPEN', NULL, NULL, 'SEX_MISSING', 'BLUE', NULL, NULL, 'DEATHS', '152900', '2020', 'M/_T', NULL, NULL, NULL, '{2020}', '{"en": "死亡率: no figure of 2020 for men, though both sexes are asked for.", "zh": "死亡率：2020年缺男性数据，该指标应分性别报送。"}'),
	('7bd5b460-6e46-39d1-b038-248f0618682f', true, 'OPEN', NULL, NULL, 'SEX_MISSING', 'BLUE', NULL, NULL, 'DEATHS', '152900', '2021', 'F/_T', NULL, NULL, NULL, '{2021}', '{"en": "死亡率: no figure of 2021 for women, though both sexes are asked for.", "zh": "死亡率：2021年缺女性数据，该指标应分性别报送。"}'),
	('e8828126-3342-33ab-81b5-55aca2109ddb', true, 'OPEN', NULL, NULL, 'HARD_TO_ATTAIN', 'ORANGE', 'ALXA_2030', 'D1.1.DEATHS', 'DEATHS', '152900', '2021', '_T/_T', NULL, 6.2, 3, '{2021,2030}', '{"en": "死亡率: 6.2 ‰ in 2021; the target ≤ 3 of 2030 is expected to be hard to attain. Pace -6.00 (1 is on schedule).", "zh": "死亡率：2021年为6.2‰，2030年目标≤ 3预计达标困难。序时进度-6.00（1为按期）。"}'),
	('a8f2d06a-d476-3069-95aa-b6c0fdd4cb86', true, 'OPEN', NULL, NULL, 'EVENTS_ABOVE_EXPECTED', 'ORANGE', NULL, NULL, 'DEATHS', '152900', '2021', '_T/_T', NULL, 62, 30, '{2021}', '{"en": "死亡率: 62 events among 10000 in 2021, where at most 30 would be expected: more than chance explains.", "zh": "死亡率：2021年10000例中发生62例，按目标预期至多30例，超出偶然波动。"}'),
	('0a21978d-a2b6-388a-af65-71409f99d87c', true, 'EXPLAINED', NULL, NULL, 'SEX_MISSING', 'BLUE', NULL, NULL, 'DEATHS', '152900', '2021', 'M/_T', NULL, NULL, NULL, '{2021}', '{"en": "死亡率: no figure of 2021 for men, though both sexes are asked for.", "zh": "死亡率：2021年缺男性数据，该指标应分性别报送。"}');
INSERT INTO public.assessment VALUES
	('ALXA_2030', '150000', '2021', 'D1.1.DEATHS', 1, 'DEATHS', 'NUMERIC', 'HARD_TO_ATTAIN', '{"met": false, "sex": "_T", "plan": "ALXA_2030", "class": "NUMERIC", "early": false, "notes": [], "value": 6.2, "events": {"rate": 6.2, "low95": 4.75325335696, "years": [2021], "high95": 7.94825211274, "method": "BYAR", "expected": 30, "numerator": 62, "denominator": 10000}, "groups": [], "period": "2021", "region": "150000", "status": "HARD_TO_ATTAIN", "target": {"kind": "AT_MOST", "year": 2030, "value": 3, "sustain": false}, "derived": true, "measure": "D1.1.DEATHS", "baseline": {"year": 2020, "value": 5}, "compound": {"p": -4.81929806035, "class": "DETERIORATION"}, "schedule": {"pace": -6, "elapsed": 0.1, "gapClosed": -0.6}, "indicator": "DEATHS", "residence": "_T", "threshold": {"high": 3, "lowIncluded": false, "highIncluded": true}, "uncertain": false, "comparison": true, "projection": {"lambda": 0, "points": [{"low80": 4.93140057828, "low95": 4.09592442917, "high80": 7.79494575421, "high95": 9.38493877627, "period": "2022", "central": 6.2}, {"low80": 4.48526994703, "low95": 3.44966583245, "high80": 8.5702756922, "high95": 11.1431083088, "period": "2023", "central": 6.2}, {"low80": 4.17050609213, "low95": 3.02380435141, "high80": 9.21710678533, "high95": 12.7124626903, "period": "2024", "central": 6.2}, {"low80": 3.92237284895, "low95": 2.70590273056, "high80": 9.80019021147, "high95": 14.2059799733, "period": "2025", "central": 6.2}, {"low80": 3.71602531038, "low95": 2.45363840226, "high80": 10.3443859472, "high95": 15.6665301475, "period": "2026", "central": 6.2}, {"low80": 3.53883220606, "low95": 2.24587798509, "high80": 10.8623403885, "high95": 17.1158007048, "period": "2027", "central": 6.2}, {"low80": 3.38335344897, "low95": 2.07038576751, "high80": 11.3615088047, "high95": 18.5665882191, "period": "2028", "central": 6.2}, {"low80": 3.24478169319, "low95": 1.91938618638, "high80": 11.8467137807, "high95": 20.0272359324, "period": "2029", "central": 6.2}, {"low80": 3.11980511864, "low95": 1.78760856404, "high80": 12.3212824322, "high95": 21.5035890817, "period": "2030", "central": 6.2}]}, "planVersion": 1, "valuePeriod": "2021", "failingYears": [], "requiredChange": -0.355555555556, "roundingDecides": false, "yearsWithoutData": []}', 11, true),
	('ALXA_2030', '152900', '2021', 'D1.1.DEATHS', 1, 'DEATHS', 'NUMERIC', 'HARD_TO_ATTAIN', '{"met": false, "sex": "_T", "plan": "ALXA_2030", "class": "NUMERIC", "early": false, "notes": [], "value": 6.2, "events": {"rate": 6.2, "low95": 4.75325335696, "years": [2021], "high95": 7.94825211274, "method": "BYAR", "expected": 30, "numerator": 62, "denominator": 10000}, "groups": [], "period": "2021", "region": "152900", "status": "HARD_TO_ATTAIN", "target": {"kind": "AT_MOST", "year": 2030, "value": 3, "sustain": false}, "measure": "D1.1.DEATHS", "baseline": {"year": 2020, "value": 5}, "compound": {"p": -4.81929806035, "class": "DETERIORATION"}, "schedule": {"pace": -6, "elapsed": 0.1, "gapClosed": -0.6}, "indicator": "DEATHS", "residence": "_T", "threshold": {"high": 3, "lowIncluded": false, "highIncluded": true}, "uncertain": false, "projection": {"lambda": 0, "points": [{"low80": 4.93140057828, "low95": 4.09592442917, "high80": 7.79494575421, "high95": 9.38493877627, "period": "2022", "central": 6.2}, {"low80": 4.48526994703, "low95": 3.44966583245, "high80": 8.5702756922, "high95": 11.1431083088, "period": "2023", "central": 6.2}, {"low80": 4.17050609213, "low95": 3.02380435141, "high80": 9.21710678533, "high95": 12.7124626903, "period": "2024", "central": 6.2}, {"low80": 3.92237284895, "low95": 2.70590273056, "high80": 9.80019021147, "high95": 14.2059799733, "period": "2025", "central": 6.2}, {"low80": 3.71602531038, "low95": 2.45363840226, "high80": 10.3443859472, "high95": 15.6665301475, "period": "2026", "central": 6.2}, {"low80": 3.53883220606, "low95": 2.24587798509, "high80": 10.8623403885, "high95": 17.1158007048, "period": "2027", "central": 6.2}, {"low80": 3.38335344897, "low95": 2.07038576751, "high80": 11.3615088047, "high95": 18.5665882191, "period": "2028", "central": 6.2}, {"low80": 3.24478169319, "low95": 1.91938618638, "high80": 11.8467137807, "high95": 20.0272359324, "period": "2029", "central": 6.2}, {"low80": 3.11980511864, "low95": 1.78760856404, "high80": 12.3212824322, "high95": 21.5035890817, "period": "2030", "central": 6.2}]}, "planVersion": 1, "valuePeriod": "2021", "failingYears": [], "requiredChange": -0.355555555556, "roundingDecides": false, "yearsWithoutData": []}', 11, true);
INSERT INTO public.availability_known VALUES
	(true, '', 0);
INSERT INTO public.catalogue_entry VALUES
	('region', '000000', 1, '{"code": "000000", "name": {"en": "000000", "zh": "000000"}, "level": "NATION", "validFrom": "2000-01-01"}'),
	('region', '150000', 2, '{"code": "150000", "name": {"en": "150000", "zh": "150000"}, "level": "PROVINCE", "parent": "000000", "validFrom": "2000-01-01"}'),
	('region', '152900', 3, '{"code": "152900", "name": {"en": "152900", "zh": "152900"}, "level": "PREFECTURE", "parent": "150000", "validFrom": "2000-01-01"}'),
	('department', 'HEALTH', 4, '{"code": "HEALTH", "name": {"en": "卫生健康", "zh": "卫生健康"}}'),
	('member_unit', 'ALXA_HEALTH', 5, '{"code": "ALXA_HEALTH", "name": {"en": "盟卫生健康委", "zh": "盟卫生健康委"}, "region": "152900", "validFrom": "2000-01-01", "department": "HEALTH"}'),
	('indicator', 'DEATHS', 6, '{"code": "DEATHS", "name": {"en": "死亡率", "zh": "死亡率"}, "unit": "‰", "scale": 1000, "sexes": ["_T", "F", "M"], "decimals": 2, "yearEnds": "12-31", "sensitive": false, "valueKind": "RATE", "everyYears": 1, "residences": ["_T"], "aggregation": "RATIO_OF_SUMS", "changeBound": 1000000}');
INSERT INTO public.department VALUES
	('HEALTH', '{"code": "HEALTH", "name": {"en": "卫生健康", "zh": "卫生健康"}}', 4);
INSERT INTO public.derived VALUES
	('150000', 'DEATHS', '2020', '_T', '_T', 1, 5, 50, 10000, false, 'CHILDREN', 1, 1, NULL, 10, '2026-11-22 17:21:59.90295+00'),
	('150000', 'DEATHS', '2021', '_T', '_T', 1, 6, 60, 10000, false, 'CHILDREN', 1, 1, NULL, 10, '2026-11-22 17:21:59.90295+00'),
	('150000', 'DEATHS', '2021', '_T', '_T', 2, 6.2, 62, 10000, false, 'CHILDREN', 1, 1, NULL, 11, '2026-11-22 17:22:00.073818+00');
INSERT INTO public.duties VALUES
	('ALXA_HEALTH', '{"unit": "ALXA_HEALTH", "items": [{"from": 2000, "regions": ["152900"], "indicator": "DEATHS"}]}', 7);
INSERT INTO public.flyway_schema_history VALUES
	(0, NULL, '<< Flyway Schema Creation >>', 'SCHEMA', '"acts","past","open","open_past"', NULL, 'postgres', '2026-11-22 17:21:17.215619', 0, true),
	(1, '1', 'follow and answer', 'SQL', 'db/migration/V1__follow_and_answer.sql', 11059426, 'postgres', '2026-11-22 17:21:17.264687', 140, true),
	(2, '2', 'keep why a value is missing', 'SQL', 'db/migration/V2__keep_why_a_value_is_missing.sql', 729791544, 'postgres', '2026-11-22 17:21:17.490571', 9, true),
	(3, '3', 'set faults aside', 'SQL', 'db/migration/V3__set_faults_aside.sql', -503893281, 'postgres', '2026-11-22 17:21:17.520825', 8, true),
	(4, '4', 'find an answer in few pages', 'SQL', 'db/migration/V4__find_an_answer_in_few_pages.sql', 602172107, 'postgres', '2026-11-22 17:21:17.552039', 25, true),
	(5, '5', 'warn of more', 'SQL', 'db/migration/V5__warn_of_more.sql', -1409099885, 'postgres', '2026-11-22 17:21:17.603252', 29, true),
	(6, '6', 'keep the life of warnings', 'SQL', 'db/migration/V6__keep_the_life_of_warnings.sql', 44208278, 'postgres', '2026-11-22 17:21:17.64863', 68, true),
	(7, '7', 'tell others of warnings', 'SQL', 'db/migration/V7__tell_others_of_warnings.sql', 1632232963, 'postgres', '2026-11-22 17:21:17.736078', 35, true),
	(8, '8', 'derive figures from the regions below', 'SQL', 'db/migration/V8__derive_figures_from_the_regions_below.sql', -542261178, 'postgres', '2026-11-22 17:21:17.789208', 19, true),
	(9, '12', 'answer as of a moment', 'SQL', 'db/migration/V12__answer_as_of_a_moment.sql', -278307902, 'postgres', '2026-11-22 17:21:17.832559', 48, true),
	(10, '13', 'freeze releases', 'SQL', 'db/migration/V13__freeze_releases.sql', 93415274, 'postgres', '2026-11-22 17:21:17.913857', 17, true),
	(11, '14', 'keep spreads by closing', 'SQL', 'db/migration/V14__keep_spreads_by_closing.sql', 936692099, 'postgres', '2026-11-22 17:21:17.944455', 22, true),
	(12, '20', 'know what there is', 'SQL', 'db/migration/V20__know_what_there_is.sql', 735090352, 'postgres', '2026-11-22 17:21:17.981166', 25, true),
	(13, '21', 'hide small counts', 'SQL', 'db/migration/V21__hide_small_counts.sql', 1439310949, 'postgres', '2026-11-22 17:21:18.022566', 124, true);
INSERT INTO public.indicator VALUES
	('DEATHS', '{"code": "DEATHS", "name": {"en": "死亡率", "zh": "死亡率"}, "unit": "‰", "scale": 1000, "sexes": ["_T", "F", "M"], "decimals": 2, "yearEnds": "12-31", "sensitive": false, "valueKind": "RATE", "everyYears": 1, "residences": ["_T"], "aggregation": "RATIO_OF_SUMS", "changeBound": 1000000}', 6);
INSERT INTO public.member_unit VALUES
	('ALXA_HEALTH', 'HEALTH', '152900', '{"code": "ALXA_HEALTH", "name": {"en": "盟卫生健康委", "zh": "盟卫生健康委"}, "region": "152900", "validFrom": "2000-01-01", "department": "HEALTH"}', 5);
INSERT INTO public.moment VALUES
	(1, '2026-11-22 17:21:46.795446+00'),
	(2, '2026-11-22 17:21:46.820283+00'),
	(3, '2026-11-22 17:21:46.846729+00'),
	(4, '2026-11-22 17:21:46.916827+00'),
	(5, '2026-11-22 17:21:47.051896+00'),
	(6, '2026-11-22 17:21:47.201528+00'),
	(7, '2026-11-22 17:21:58.837276+00'),
	(8, '2026-11-22 17:21:58.95076+00'),
	(9, '2026-11-22 17:21:59.077201+00'),
	(10, '2026-11-22 17:21:59.90295+00'),
	(11, '2026-11-22 17:22:00.073818+00'),
	(12, '2026-11-22 17:22:00.3026+00');
INSERT INTO public.observation_5 VALUES
	('15', '152900', 'DEATHS', '2020', '_T', '_T', 1, 5.0, 50, 10000, 'A', false, '已核实', NULL, 'ALXA_HEALTH', '01a20447-6e05-7d5e-af24-cc5760ef25aa', '2026-11-22 17:21:59.882134+00', 10, '2026-11-22 17:21:59.90295+00', NULL),
	('15', '152900', 'DEATHS', '2021', '_T', '_T', 1, 6.0, 60, 10000, 'A', false, '已核实', NULL, 'ALXA_HEALTH', '01a20447-6e05-7d5e-af24-cc5760ef25aa', '2026-11-22 17:21:59.882134+00', 10, '2026-11-22 17:21:59.90295+00', NULL),
	('15', '152900', 'DEATHS', '2021', '_T', '_T', 2, 6.2, 62, 10000, 'A', false, '已核实', '补报两例', 'ALXA_HEALTH', '01a20447-6e94-757c-9778-6ba8e1f2e939', '2026-11-22 17:22:00.031706+00', 11, '2026-11-22 17:22:00.073818+00', NULL);
INSERT INTO public.plan_version VALUES
	('ALXA_2030', 1, 2021, '{"code": "ALXA_2030", "name": {"en": "规划", "zh": "规划"}, "region": "152900", "domains": [{"code": "D1", "name": {"en": "健康", "zh": "健康"}, "goals": [{"code": "D1.1", "text": {"en": "降低", "zh": "降低"}, "measures": [{"code": "D1.1.DEATHS", "lead": "HEALTH", "name": {"en": "死亡率", "zh": "死亡率"}, "class": "NUMERIC", "target": {"kind": "AT_MOST", "year": 2030, "value": 3}, "baseline": {"year": 2020, "value": 5}, "indicator": "DEATHS", "cooperating": []}]}]}], "endYear": 2030, "subject": "CHILDREN", "startYear": 2021, "baselineYear": 2020, "effectiveFrom": 2021}', 8);
INSERT INTO public.region VALUES
	('000000', NULL, 'NATION', '{"code": "000000", "name": {"en": "000000", "zh": "000000"}, "level": "NATION", "validFrom": "2000-01-01"}', 1),
	('150000', '000000', 'PROVINCE', '{"code": "150000", "name": {"en": "150000", "zh": "150000"}, "level": "PROVINCE", "parent": "000000", "validFrom": "2000-01-01"}', 2),
	('152900', '150000', 'PREFECTURE', '{"code": "152900", "name": {"en": "152900", "zh": "152900"}, "level": "PREFECTURE", "parent": "150000", "validFrom": "2000-01-01"}', 3);
INSERT INTO public.round VALUES
	(2021, 'PREFECTURE', '{"due": "2022-03-31", "year": 2021, "level": "PREFECTURE", "opens": "2022-01-01", "closes": "2099-12-31", "exceptions": []}', 9);
INSERT INTO public.series VALUES
	('DEATHS', '152900');
INSERT INTO public.touched VALUES
	('ALXA_2030', '000000', 9),
	('', '000000', 9),
	('ALXA_2030', '152900', 11),
	('', '152900', 11),
	('', '150000', 11),
	('ALXA_2030', '150000', 11);
INSERT INTO public.warning VALUES
	('e8828126-3342-33ab-81b5-55aca2109ddb', 'HARD_TO_ATTAIN', 'ORANGE', 'ALXA_2030', 'D1.1.DEATHS', 'DEATHS', '152900', '2021', '_T/_T', 6.2, 3, '{2021,2030}', '{"en": "死亡率: 6.2 ‰ in 2021; the target ≤ 3 of 2030 is expected to be hard to attain. Pace -6.00 (1 is on schedule).", "zh": "死亡率：2021年为6.2‰，2030年目标≤ 3预计达标困难。序时进度-6.00（1为按期）。"}', 11, NULL, true),
	('d3d23224-a917-3d9f-b834-c1a6d81f5d0a', 'EVENTS_ABOVE_EXPECTED', 'ORANGE', NULL, NULL, 'DEATHS', '152900', '2020', '_T/_T', 50, 30, '{2020}', '{"en": "死亡率: 50 events among 10000 in 2020, where at most 30 would be expected: more than chance explains.", "zh": "死亡率：2020年10000例中发生50例，按目标预期至多30例，超出偶然波动。"}', 11, NULL, true),
	('a8f2d06a-d476-3069-95aa-b6c0fdd4cb86', 'EVENTS_ABOVE_EXPECTED', 'ORANGE', NULL, NULL, 'DEATHS', '152900', '2021', '_T/_T', 62, 30, '{2021}', '{"en": "死亡率: 62 events among 10000 in 2021, where at most 30 would be expected: more than chance explains.", "zh": "死亡率：2021年10000例中发生62例，按目标预期至多30例，超出偶然波动。"}', 11, NULL, true),
	('4294a469-3a38-364a-b33e-56e64bdd9a84', 'SEX_MISSING', 'BLUE', NULL, NULL, 'DEATHS', '152900', '2020', 'F/_T', NULL, NULL, '{2020}', '{"en": "死亡率: no figure of 2020 for women, though both sexes are asked for.", "zh": "死亡率：2020年缺女性数据，该指标应分性别报送。"}', 11, NULL, true),
	('73a12b88-0b19-3b35-bee3-e01f86c9b1f1', 'SEX_MISSING', 'BLUE', NULL, NULL, 'DEATHS', '152900', '2020', 'M/_T', NULL, NULL, '{2020}', '{"en": "死亡率: no figure of 2020 for men, though both sexes are asked for.", "zh": "死亡率：2020年缺男性数据，该指标应分性别报送。"}', 11, NULL, true),
	('7bd5b460-6e46-39d1-b038-248f0618682f', 'SEX_MISSING', 'BLUE', NULL, NULL, 'DEATHS', '152900', '2021', 'F/_T', NULL, NULL, '{2021}', '{"en": "死亡率: no figure of 2021 for women, though both sexes are asked for.", "zh": "死亡率：2021年缺女性数据，该指标应分性别报送。"}', 11, NULL, true),
	('0a21978d-a2b6-388a-af65-71409f99d87c', 'SEX_MISSING', 'BLUE', NULL, NULL, 'DEATHS', '152900', '2021', 'M/_T', NULL, NULL, '{2021}', '{"en": "死亡率: no figure of 2021 for men, though both sexes are asked for.", "zh": "死亡率：2021年缺男性数据，该指标应分性别报送。"}', 11, NULL, true);
INSERT INTO public.watermark VALUES
	(true, '65c557c3-ea17-4d5d-98a2-dbaa211bb1a0', 12, '2026-11-22 17:22:00.3026+00', 12, true, NULL, 8);
ALTER TABLE ONLY acts.delivery
    ADD CONSTRAINT delivery_pkey PRIMARY KEY (subscription, number);
ALTER TABLE ONLY acts.event
    ADD CONSTRAINT event_pkey PRIMARY KEY (number);
ALTER TABLE ONLY acts.head
    ADD CONSTRAINT head_pkey PRIMARY KEY (single);
ALTER TABLE ONLY acts.release
    ADD CONSTRAINT release_pkey PRIMARY KEY (name);
ALTER TABLE ONLY acts.subscription
    ADD CONSTRAINT subscription_pkey PRIMARY KEY (id);
ALTER TABLE ONLY acts.warning
    ADD CONSTRAINT warning_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.assessment
    ADD CONSTRAINT assessment_pkey PRIMARY KEY (plan, region, period, measure) INCLUDE (status, disclosed);
ALTER TABLE ONLY public.availability_known
    ADD CONSTRAINT availability_known_pkey PRIMARY KEY (single);
ALTER TABLE ONLY public.availability
    ADD CONSTRAINT availability_pkey PRIMARY KEY (province, region, indicator, sex, residence, member_unit);
ALTER TABLE ONLY public.catalogue_entry
    ADD CONSTRAINT catalogue_entry_pkey PRIMARY KEY (kind, code, "position");
ALTER TABLE ONLY public.department
    ADD CONSTRAINT department_pkey PRIMARY KEY (code);
ALTER TABLE ONLY public.derived
    ADD CONSTRAINT derived_pkey PRIMARY KEY (region, indicator, period, sex, residence, revision);
ALTER TABLE ONLY public.disclosed_assessment
    ADD CONSTRAINT disclosed_assessment_pkey PRIMARY KEY (plan, region, period, measure) INCLUDE (status);
ALTER TABLE ONLY public.duties
    ADD CONSTRAINT duties_pkey PRIMARY KEY (unit);
ALTER TABLE ONLY public.flyway_schema_history
    ADD CONSTRAINT flyway_schema_history_pk PRIMARY KEY (installed_rank);
ALTER TABLE ONLY public.indicator
    ADD CONSTRAINT indicator_pkey PRIMARY KEY (code);
ALTER TABLE ONLY public.judgement
    ADD CONSTRAINT judgement_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.member_unit
    ADD CONSTRAINT member_unit_pkey PRIMARY KEY (code);
ALTER TABLE ONLY public.moment
    ADD CONSTRAINT moment_pkey PRIMARY KEY ("position");
ALTER TABLE ONLY public.obligation
    ADD CONSTRAINT obligation_pkey PRIMARY KEY (period, unit, region);
ALTER TABLE ONLY public.observation
    ADD CONSTRAINT observation_pkey PRIMARY KEY (province, region, indicator, period, sex, residence, revision);
ALTER TABLE ONLY public.observation_0
    ADD CONSTRAINT observation_0_pkey PRIMARY KEY (province, region, indicator, period, sex, residence, revision);
ALTER TABLE ONLY public.observation_10
    ADD CONSTRAINT observation_10_pkey PRIMARY KEY (province, region, indicator, period, sex, residence, revision);
ALTER TABLE ONLY public.observation_11
    ADD CONSTRAINT observation_11_pkey PRIMARY KEY (province, region, indicator, period, sex, residence, revision);
ALTER TABLE ONLY public.observation_12
    ADD CONSTRAINT observation_12_pkey PRIMARY KEY (province, region, indicator, period, sex, residence, revision);
ALTER TABLE ONLY public.observation_13
    ADD CONSTRAINT observation_13_pkey PRIMARY KEY (province, region, indicator, period, sex, residence, revision);
ALTER TABLE ONLY public.observation_14
    ADD CONSTRAINT observation_14_pkey PRIMARY KEY (province, region, indicator, period, sex, residence, revision);
ALTER TABLE ONLY public.observation_15
    ADD CONSTRAINT observation_15_pkey PRIMARY KEY (province, region, indicator, period, sex, residence, revision);
ALTER TABLE ONLY public.observation_1
    ADD CONSTRAINT observation_1_pkey PRIMARY KEY (province, region, indicator, period, sex, residence, revision);
ALTER TABLE ONLY public.observation_2
    ADD CONSTRAINT observation_2_pkey PRIMARY KEY (province, region, indicator, period, sex, residence, revision);
ALTER TABLE ONLY public.observation_3
    ADD CONSTRAINT observation_3_pkey PRIMARY KEY (province, region, indicator, period, sex, residence, revision);
ALTER TABLE ONLY public.observation_4
    ADD CONSTRAINT observation_4_pkey PRIMARY KEY (province, region, indicator, period, sex, residence, revision);
ALTER TABLE ONLY public.observation_5
    ADD CONSTRAINT observation_5_pkey PRIMARY KEY (province, region, indicator, period, sex, residence, revision);
ALTER TABLE ONLY public.observation_6
    ADD CONSTRAINT observation_6_pkey PRIMARY KEY (province, region, indicator, period, sex, residence, revision);
ALTER TABLE ONLY public.observation_7
    ADD CONSTRAINT observation_7_pkey PRIMARY KEY (province, region, indicator, period, sex, residence, revision);
ALTER TABLE ONLY public.observation_8
    ADD CONSTRAINT observation_8_pkey PRIMARY KEY (province, region, indicator, period, sex, residence, revision);
ALTER TABLE ONLY public.observation_9
    ADD CONSTRAINT observation_9_pkey PRIMARY KEY (province, region, indicator, period, sex, residence, revision);
ALTER TABLE ONLY public.pending
    ADD CONSTRAINT pending_pkey PRIMARY KEY ("position");
ALTER TABLE ONLY public.plan_version
    ADD CONSTRAINT plan_version_pkey PRIMARY KEY (code, version);
ALTER TABLE ONLY public.region
    ADD CONSTRAINT region_pkey PRIMARY KEY (code);
ALTER TABLE ONLY public.round
    ADD CONSTRAINT round_pkey PRIMARY KEY (year, level);
ALTER TABLE ONLY public.series
    ADD CONSTRAINT series_pkey PRIMARY KEY (indicator, region);
ALTER TABLE ONLY public.set_aside
    ADD CONSTRAINT set_aside_pkey PRIMARY KEY (indicator, region, "position", code);
ALTER TABLE ONLY public.spread
    ADD CONSTRAINT spread_pkey PRIMARY KEY (indicator, level, "position");
ALTER TABLE ONLY public.suppressed
    ADD CONSTRAINT suppressed_pkey PRIMARY KEY (indicator, region, period, sex, residence, province);
ALTER TABLE ONLY public.suppression_changed
    ADD CONSTRAINT suppression_changed_pkey PRIMARY KEY (region);
ALTER TABLE ONLY public.touched
    ADD CONSTRAINT touched_pkey PRIMARY KEY (plan, region);
ALTER TABLE ONLY public.warning
    ADD CONSTRAINT warning_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.watermark
    ADD CONSTRAINT watermark_pkey PRIMARY KEY (single);
CREATE INDEX announced_of_series ON acts.warning USING btree (indicator, region);
CREATE INDEX announced_of_unit ON acts.warning USING btree (unit) WHERE (unit IS NOT NULL);
CREATE INDEX delivery_due ON acts.delivery USING btree (due);
CREATE INDEX delivery_of_warning ON acts.delivery USING btree (subscription, warning, number);
CREATE INDEX event_of_region ON acts.event USING btree (region, number);
CREATE INDEX event_of_warning ON acts.event USING btree (warning, number);
CREATE INDEX assessment_of_class ON public.assessment USING btree (class, region);
CREATE INDEX assessment_of_indicator ON public.assessment USING btree (indicator, region);
CREATE INDEX derived_of_indicator ON public.derived USING btree (indicator);
CREATE INDEX disclosed_assessment_of_indicator ON public.disclosed_assessment USING btree (indicator, region);
CREATE INDEX flyway_schema_history_s_idx ON public.flyway_schema_history USING btree (success);
CREATE INDEX judgement_of_measure ON public.judgement USING btree (plan, region, measure, period);
CREATE INDEX moment_at ON public.moment USING btree (at, "position");
CREATE INDEX obligation_of_unit ON public.obligation USING btree (unit);
CREATE INDEX obligation_overdue ON public.obligation USING btree (day) WHERE (state = 'OVERDUE'::text);
CREATE INDEX observation_by_position ON ONLY public.observation USING brin ("position");
CREATE INDEX observation_0_position_idx ON public.observation_0 USING brin ("position");
CREATE INDEX observation_10_position_idx ON public.observation_10 USING brin ("position");
CREATE INDEX observation_11_position_idx ON public.observation_11 USING brin ("position");
CREATE INDEX observation_12_position_idx ON public.observation_12 USING brin ("position");
CREATE INDEX observation_13_position_idx ON public.observation_13 USING brin ("position");
CREATE INDEX observation_14_position_idx ON public.observation_14 USING brin ("position");
CREATE INDEX observation_15_position_idx ON public.observation_15 USING brin ("position");
CREATE INDEX observation_1_position_idx ON public.observation_1 USING brin ("position");
CREATE INDEX observation_2_position_idx ON public.observation_2 USING brin ("position");
CREATE INDEX observation_3_position_idx ON public.observation_3 USING brin ("position");
CREATE INDEX observation_4_position_idx ON public.observation_4 USING brin ("position");
CREATE INDEX observation_5_position_idx ON public.observation_5 USING brin ("position");
CREATE INDEX observation_6_position_idx ON public.observation_6 USING brin ("position");
CREATE INDEX observation_7_position_idx ON public.observation_7 USING brin ("position");
CREATE INDEX observation_8_position_idx ON public.observation_8 USING brin ("position");
CREATE INDEX observation_9_position_idx ON public.observation_9 USING brin ("position");
CREATE INDEX series_of_region ON public.series USING btree (region);
CREATE INDEX suppressed_of_table ON public.suppressed USING btree (province, indicator, period);
CREATE INDEX warning_of_panel ON public.warning USING btree (period) WHERE (code = 'PEER_OUTLIER'::text);
CREATE INDEX warning_of_region ON public.warning USING btree (region, period);
CREATE INDEX warning_of_series ON public.warning USING btree (indicator, region);
CREATE INDEX warning_of_unit ON public.warning USING btree (unit) WHERE (unit IS NOT NULL);
ALTER INDEX public.observation_pkey ATTACH PARTITION public.observation_0_pkey;
ALTER INDEX public.observation_by_position ATTACH PARTITION public.observation_0_position_idx;
ALTER INDEX public.observation_pkey ATTACH PARTITION public.observation_10_pkey;
ALTER INDEX public.observation_by_position ATTACH PARTITION public.observation_10_position_idx;
ALTER INDEX public.observation_pkey ATTACH PARTITION public.observation_11_pkey;
ALTER INDEX public.observation_by_position ATTACH PARTITION public.observation_11_position_idx;
ALTER INDEX public.observation_pkey ATTACH PARTITION public.observation_12_pkey;
ALTER INDEX public.observation_by_position ATTACH PARTITION public.observation_12_position_idx;
ALTER INDEX public.observation_pkey ATTACH PARTITION public.observation_13_pkey;
ALTER INDEX public.observation_by_position ATTACH PARTITION public.observation_13_position_idx;
ALTER INDEX public.observation_pkey ATTACH PARTITION public.observation_14_pkey;
ALTER INDEX public.observation_by_position ATTACH PARTITION public.observation_14_position_idx;
ALTER INDEX public.observation_pkey ATTACH PARTITION public.observation_15_pkey;
ALTER INDEX public.observation_by_position ATTACH PARTITION public.observation_15_position_idx;
ALTER INDEX public.observation_pkey ATTACH PARTITION public.observation_1_pkey;
ALTER INDEX public.observation_by_position ATTACH PARTITION public.observation_1_position_idx;
ALTER INDEX public.observation_pkey ATTACH PARTITION public.observation_2_pkey;
ALTER INDEX public.observation_by_position ATTACH PARTITION public.observation_2_position_idx;
ALTER INDEX public.observation_pkey ATTACH PARTITION public.observation_3_pkey;
ALTER INDEX public.observation_by_position ATTACH PARTITION public.observation_3_position_idx;
ALTER INDEX public.observation_pkey ATTACH PARTITION public.observation_4_pkey;
ALTER INDEX public.observation_by_position ATTACH PARTITION public.observation_4_position_idx;
ALTER INDEX public.observation_pkey ATTACH PARTITION public.observation_5_pkey;
ALTER INDEX public.observation_by_position ATTACH PARTITION public.observation_5_position_idx;
ALTER INDEX public.observation_pkey ATTACH PARTITION public.observation_6_pkey;
ALTER INDEX public.observation_by_position ATTACH PARTITION public.observation_6_position_idx;
ALTER INDEX public.observation_pkey ATTACH PARTITION public.observation_7_pkey;
ALTER INDEX public.observation_by_position ATTACH PARTITION public.observation_7_position_idx;
ALTER INDEX public.observation_pkey ATTACH PARTITION public.observation_8_pkey;
ALTER INDEX public.observation_by_position ATTACH PARTITION public.observation_8_position_idx;
ALTER INDEX public.observation_pkey ATTACH PARTITION public.observation_9_pkey;
ALTER INDEX public.observation_by_position ATTACH PARTITION public.observation_9_position_idx;
ALTER TABLE ONLY acts.delivery
    ADD CONSTRAINT delivery_subscription_fkey FOREIGN KEY (subscription) REFERENCES acts.subscription(id) ON DELETE CASCADE;
