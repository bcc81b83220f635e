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
CREATE FUNCTION public.act_hash(number bigint, previous text, id uuid, at timestamp with time zone, name text, subject text, detail jsonb) RETURNS text
    LANGUAGE sql STABLE
    RETURN encode(sha256(convert_to((jsonb_build_array(number, previous, id, EXTRACT(epoch FROM at), name, subject, detail))::text, 'UTF8'::name)), 'hex'::text);
SET default_tablespace = '';
SET default_table_access_method = heap;
CREATE TABLE public.act (
    id uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    name text NOT NULL,
    subject text NOT NULL,
    detail jsonb NOT NULL,
    number bigint,
    previous text,
    hash text
);
CREATE TABLE public.announced_closing (
    year integer NOT NULL,
    level text NOT NULL,
    day date NOT NULL
);
CREATE TABLE public.announced_obligation (
    year integer NOT NULL,
    level text NOT NULL,
    unit text NOT NULL,
    region text NOT NULL,
    state text NOT NULL,
    day date NOT NULL
);
CREATE TABLE public.attachment (
    digest text NOT NULL,
    size bigint NOT NULL,
    media_type text NOT NULL,
    stored_at timestamp with time zone NOT NULL,
    put_at timestamp with time zone NOT NULL
);
CREATE TABLE public.attachment_part (
    digest text NOT NULL,
    part integer NOT NULL,
    bytes bytea NOT NULL
);
ALTER TABLE ONLY public.attachment_part ALTER COLUMN bytes SET STORAGE EXTERNAL;
CREATE TABLE public.catalogue (
    single boolean DEFAULT true NOT NULL,
    version bigint DEFAULT 0 NOT NULL,
    CONSTRAINT catalogue_single_check CHECK (single)
);
CREATE TABLE public.delivery (
    webhook text NOT NULL,
    "position" bigint NOT NULL,
    event uuid NOT NULL,
    state text NOT NULL,
    attempts integer DEFAULT 0 NOT NULL,
    outcome text,
    status integer,
    attempted_at timestamp with time zone,
    next_at timestamp with time zone,
    CONSTRAINT delivery_state_check CHECK ((state = ANY (ARRAY['WAITING'::text, 'DELIVERED'::text, 'GIVEN_UP'::text])))
);
CREATE TABLE public.department (
    code text NOT NULL,
    body jsonb NOT NULL
);
CREATE TABLE public.dispute (
    submission uuid NOT NULL,
    "row" integer NOT NULL,
    region text NOT NULL
);
CREATE TABLE public.distribution (
    single boolean DEFAULT true NOT NULL,
    "position" bigint NOT NULL,
    CONSTRAINT distribution_single_check CHECK (single)
);
CREATE TABLE public.duties (
    unit text NOT NULL,
    body jsonb NOT NULL
);
CREATE TABLE public.feed (
    entry bigint NOT NULL,
    id uuid NOT NULL,
    type text NOT NULL,
    subject text NOT NULL,
    document jsonb,
    submission uuid,
    region text,
    first_row integer,
    last_row integer,
    part integer,
    last boolean,
    "position" bigint,
    published_at timestamp with time zone,
    CONSTRAINT feed_check CHECK (((document IS NULL) <> (submission IS NULL)))
);
ALTER TABLE public.feed ALTER COLUMN entry ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.feed_entry_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE public.feed_state (
    single boolean DEFAULT true NOT NULL,
    epoch uuid NOT NULL,
    head bigint DEFAULT 0 NOT NULL,
    CONSTRAINT feed_state_single_check CHECK (single)
);
CREATE TABLE public.finding (
    list uuid NOT NULL,
    number bigint NOT NULL,
    "row" integer NOT NULL,
    severity text NOT NULL,
    body jsonb NOT NULL
);
CREATE TABLE public.finding_list (
    id uuid NOT NULL,
    begun_at timestamp with time zone NOT NULL
);
ALTER TABLE public.finding ALTER COLUMN number ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.finding_number_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
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
CREATE TABLE public.idempotency (
    caller text NOT NULL,
    key text NOT NULL,
    request_digest text NOT NULL,
    status integer NOT NULL,
    answer jsonb NOT NULL,
    created_at timestamp with time zone NOT NULL
);
CREATE TABLE public.indicator (
    code text NOT NULL,
    body jsonb NOT NULL
);
CREATE TABLE public.job (
    id uuid NOT NULL,
    caller text DEFAULT ''::text NOT NULL,
    state text NOT NULL,
    request jsonb,
    rows_read integer DEFAULT 0 NOT NULL,
    rows_checked integer DEFAULT 0 NOT NULL,
    rows_stored integer DEFAULT 0 NOT NULL,
    cancelling boolean DEFAULT false NOT NULL,
    attempts integer DEFAULT 0 NOT NULL,
    answer jsonb,
    begun_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    CONSTRAINT job_state_check CHECK ((state = ANY (ARRAY['RECEIVING'::text, 'QUEUED'::text, 'RUNNING'::text, 'DONE'::text, 'REFUSED'::text, 'CANCELLED'::text, 'FAILED'::text])))
);
CREATE TABLE public.judgement (
    id uuid NOT NULL,
    plan text NOT NULL,
    measure text NOT NULL,
    region text NOT NULL,
    period text NOT NULL,
    body jsonb NOT NULL,
    recorded_at timestamp with time zone NOT NULL
);
CREATE TABLE public.member_unit (
    code text NOT NULL,
    department text NOT NULL,
    region text NOT NULL,
    body jsonb NOT NULL
);
CREATE TABLE public.narrative (
    unit text NOT NULL,
    region text NOT NULL,
    period text NOT NULL,
    version integer NOT NULL,
    state text NOT NULL,
    digest text NOT NULL,
    body jsonb NOT NULL,
    findings jsonb NOT NULL,
    reasons jsonb,
    submitted_at timestamp with time zone NOT NULL,
    decided_at timestamp with time zone,
    CONSTRAINT narrative_state_check CHECK ((state = ANY (ARRAY['SUBMITTED'::text, 'RETURNED'::text, 'ACCEPTED'::text, 'SUPERSEDED'::text])))
);
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
    submission uuid NOT NULL,
    "row" integer NOT NULL,
    accepted_at timestamp with time zone NOT NULL,
    missing text
)
PARTITION BY HASH (province);
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
    submission uuid NOT NULL,
    "row" integer NOT NULL,
    accepted_at timestamp with time zone NOT NULL,
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
    submission uuid NOT NULL,
    "row" integer NOT NULL,
    accepted_at timestamp with time zone NOT NULL,
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
    submission uuid NOT NULL,
    "row" integer NOT NULL,
    accepted_at timestamp with time zone NOT NULL,
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
    submission uuid NOT NULL,
    "row" integer NOT NULL,
    accepted_at timestamp with time zone NOT NULL,
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
    submission uuid NOT NULL,
    "row" integer NOT NULL,
    accepted_at timestamp with time zone NOT NULL,
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
    submission uuid NOT NULL,
    "row" integer NOT NULL,
    accepted_at timestamp with time zone NOT NULL,
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
    submission uuid NOT NULL,
    "row" integer NOT NULL,
    accepted_at timestamp with time zone NOT NULL,
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
    submission uuid NOT NULL,
    "row" integer NOT NULL,
    accepted_at timestamp with time zone NOT NULL,
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
    submission uuid NOT NULL,
    "row" integer NOT NULL,
    accepted_at timestamp with time zone NOT NULL,
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
    submission uuid NOT NULL,
    "row" integer NOT NULL,
    accepted_at timestamp with time zone NOT NULL,
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
    submission uuid NOT NULL,
    "row" integer NOT NULL,
    accepted_at timestamp with time zone NOT NULL,
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
    submission uuid NOT NULL,
    "row" integer NOT NULL,
    accepted_at timestamp with time zone NOT NULL,
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
    submission uuid NOT NULL,
    "row" integer NOT NULL,
    accepted_at timestamp with time zone NOT NULL,
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
    submission uuid NOT NULL,
    "row" integer NOT NULL,
    accepted_at timestamp with time zone NOT NULL,
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
    submission uuid NOT NULL,
    "row" integer NOT NULL,
    accepted_at timestamp with time zone NOT NULL,
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
    submission uuid NOT NULL,
    "row" integer NOT NULL,
    accepted_at timestamp with time zone NOT NULL,
    missing text
);
CREATE TABLE public.plan_version (
    code text NOT NULL,
    version integer NOT NULL,
    effective_from integer NOT NULL,
    body jsonb NOT NULL,
    stored_at timestamp with time zone NOT NULL
);
CREATE TABLE public.region (
    code text NOT NULL,
    parent text,
    level text NOT NULL,
    body jsonb NOT NULL
);
CREATE TABLE public.reminder (
    year integer NOT NULL,
    level text NOT NULL,
    unit text NOT NULL,
    region text NOT NULL,
    due date NOT NULL,
    days integer NOT NULL
);
CREATE TABLE public.round (
    year integer NOT NULL,
    level text NOT NULL,
    body jsonb NOT NULL
);
CREATE TABLE public.rule (
    code text NOT NULL,
    version bigint NOT NULL,
    body jsonb NOT NULL
);
CREATE TABLE public.rule_waiver (
    code text NOT NULL,
    version bigint NOT NULL,
    body jsonb NOT NULL
);
CREATE TABLE public.scope (
    region text NOT NULL,
    period text NOT NULL,
    acceptances bigint DEFAULT 1 NOT NULL
);
CREATE TABLE public.submission (
    id uuid NOT NULL,
    member_unit text NOT NULL,
    region text NOT NULL,
    period text NOT NULL,
    state text NOT NULL,
    note text,
    digest text NOT NULL,
    counts jsonb NOT NULL,
    findings jsonb NOT NULL,
    reasons jsonb,
    received_at timestamp with time zone NOT NULL,
    decided_at timestamp with time zone,
    submitted_at timestamp with time zone,
    content uuid NOT NULL,
    basis jsonb,
    finding_list uuid,
    standing integer,
    CONSTRAINT submission_state_check CHECK ((state = ANY (ARRAY['DRAFT'::text, 'SUBMITTED'::text, 'RETURNED'::text, 'ACCEPTED'::text, 'SUPERSEDED'::text, 'WITHDRAWN'::text])))
);
CREATE TABLE public.submission_part (
    submission uuid NOT NULL,
    part integer NOT NULL,
    region text NOT NULL,
    first_row integer NOT NULL,
    last_row integer NOT NULL
);
CREATE TABLE public.submission_row (
    content uuid NOT NULL,
    "row" integer NOT NULL,
    region text,
    indicator text NOT NULL,
    period text,
    sex text NOT NULL,
    residence text NOT NULL,
    value numeric,
    numerator numeric,
    denominator numeric,
    obs_status text NOT NULL,
    break boolean NOT NULL,
    explanation text,
    reason text,
    missing text
);
CREATE TABLE public.submission_scope (
    submission uuid NOT NULL,
    region text NOT NULL,
    period text NOT NULL
);
CREATE TABLE public.waivers (
    unit text NOT NULL,
    period text NOT NULL,
    body jsonb NOT NULL
);
CREATE TABLE public.webhook (
    code text NOT NULL,
    body jsonb NOT NULL,
    secret text NOT NULL,
    after_position bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    failing_since timestamp with time zone,
    not_before timestamp with time zone,
    disabled_at timestamp with time zone
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
INSERT INTO public.act VALUES
	('01a20447-3b1b-754a-a250-39f743a982ec', '2026-11-22 17:21:46.772069+00', 'region.put', '000000', '{"after": {"code": "000000", "name": {"en": "000000", "zh": "000000"}, "level": "NATION", "validFrom": "2000-01-01"}}', 1, NULL, 'a5cadc59c9e21cef317dc3179d0f79856b8887973b4d1b7443695a075a9279f4'),
	('01a20447-3b40-7b05-8bd6-5aa5efe5c5f0', '2026-11-22 17:21:46.816631+00', 'region.put', '150000', '{"after": {"code": "150000", "name": {"en": "150000", "zh": "150000"}, "level": "PROVINCE", "parent": "000000", "validFrom": "2000-01-01"}}', 2, 'a5cadc59c9e21cef317dc3179d0f79856b8887973b4d1b7443695a075a9279f4', '55c044fadab4dd05baf5901a609a63af739c59860c6851a9fde568051f12cc9a'),
	('01a20447-3b56-7d91-91a3-dae48bcc2aa5', '2026-11-22 17:21:46.83879+00', 'region.put', '152900', '{"after": {"code": "152900", "name": {"en": "152900", "zh": "152900"}, "level": "PREFECTURE", "parent": "150000", "validFrom": "2000-01-01"}}', 3, '55c044fadab4dd05baf5901a609a63af739c59860c6851a9fde568051f12cc9a', 'ab6c273a761b06ae1a16d4e86dcc786d469c1d041c0b1c18d8368e315c9fcb3b'),
	('01a20447-3b9c-79b3-b998-0697184becc1', '2026-11-22 17:21:46.908536+00', 'department.put', 'HEALTH', '{"after": {"code": "HEALTH", "name": {"en": "卫生健康", "zh": "卫生健康"}}}', 4, 'ab6c273a761b06ae1a16d4e86dcc786d469c1d041c0b1c18d8368e315c9fcb3b', 'afa386928f6094979109e40cce07ab9f167c201c102fb8df0de17932799663ae'),
	('01a20447-3c1f-7b71-bcfe-e8af46f60cd3', '2026-11-22 17:21:47.039658+00', 'member-unit.put', 'ALXA_HEALTH', '{"after": {"code": "ALXA_HEALTH", "name": {"en": "盟卫生健康委", "zh": "盟卫生健康委"}, "region": "152900", "validFrom": "2000-01-01", "department": "HEALTH"}}', 5, 'afa386928f6094979109e40cce07ab9f167c201c102fb8df0de17932799663ae', 'e09cf0544796a0d95c11556cce7ae2a6ddfdde07c868e1ef9f4f91bc0c7ab65b'),
	('01a20447-3cba-7ecb-a56e-1755ded81269', '2026-11-22 17:21:47.194821+00', 'indicator.put', 'DEATHS', '{"after": {"code": "DEATHS", "name": {"en": "死亡率", "zh": "死亡率"}, "unit": "‰", "scale": 1000, "sexes": ["_T", "F", "M"], "decimals": 2, "yearEnds": "12-31", "sensitive": false, "valueKind": "RATE", "everyYears": 1, "residences": ["_T"], "aggregation": "RATIO_OF_SUMS", "changeBound": 1000000}}', 6, 'e09cf0544796a0d95c11556cce7ae2a6ddfdde07c868e1ef9f4f91bc0c7ab65b', '3b87460f9520d61da2c16ddd48a92004a8671fda04d095200fce9346c20b467e'),
	('01a20447-6a27-7861-8643-53eb04f5e3d1', '2026-11-22 17:21:58.823431+00', 'duties.put', 'ALXA_HEALTH', '{"after": {"unit": "ALXA_HEALTH", "items": [{"from": 2000, "regions": ["152900"], "indicator": "DEATHS"}]}}', 7, '3b87460f9520d61da2c16ddd48a92004a8671fda04d095200fce9346c20b467e', 'a4ad42eb55597d24e683a0851912938416fcefce26f94858e32e7dfa6b79183e'),
	('01a20447-6aa0-7107-bdfe-7c1c629de21f', '2026-11-22 17:21:58.943231+00', 'plan.put', 'ALXA_2030', '{"after": {"code": "ALXA_2030", "name": {"en": "规划", "zh": "规划"}, "region": "152900", "domains": [{"code": "D1", "name": {"en": "健康", "zh": "健康"}, "goals": [{"code": "D1.1", "text": {"en": "降低", "zh": "降低"}, "measures": [{"code": "D1.1.DEATHS", "lead": "HEALTH", "name": {"en": "死亡率", "zh": "死亡率"}, "class": "NUMERIC", "target": {"kind": "AT_MOST", "year": 2030, "value": 3}, "baseline": {"year": 2020, "value": 5}, "indicator": "DEATHS", "cooperating": []}]}]}], "endYear": 2030, "subject": "CHILDREN", "startYear": 2021, "baselineYear": 2020, "effectiveFrom": 2021}}', 8, 'a4ad42eb55597d24e683a0851912938416fcefce26f94858e32e7dfa6b79183e', 'cfe9ac829ee55aaec36cb583871ef52868bb24ce038e0238d824c0a43833f5e3'),
	('01a20447-6b1a-745d-9dd6-be7ab427effc', '2026-11-22 17:21:59.066208+00', 'round.put', '2021/PREFECTURE', '{"after": {"due": "2022-03-31", "year": 2021, "level": "PREFECTURE", "opens": "2022-01-01", "closes": "2099-12-31", "exceptions": []}}', 9, 'cfe9ac829ee55aaec36cb583871ef52868bb24ce038e0238d824c0a43833f5e3', '736ee1df71fc7102893083e60604c8ab260646a19cbb7a86db25a384193fa101'),
	('01a20447-6cda-7eb2-82a9-9f35db9b571a', '2026-11-22 17:21:59.514794+00', 'rule.put', 'SMALL', '{"after": {"code": "SMALL", "left": "numerator(\"DEATHS\")", "name": {"en": "规则", "zh": "规则"}, "right": "denominator(\"DEATHS\")", "active": true, "operator": "LE", "severity": "BLOCK", "tolerance": 0}}', 10, '736ee1df71fc7102893083e60604c8ab260646a19cbb7a86db25a384193fa101', 'b23f739801eb397bb6c149de153c0e97b895bdb8cb1c90c60311e472af80c150'),
	('01a20447-6e25-7d24-911d-5a0b713821c4', '2026-11-22 17:21:59.813189+00', 'submission.receive', '01a20447-6e05-7d5e-af24-cc5760ef25aa', '{"state": "SUBMITTED", "digest": "82971f63380e4ee881128046cf5c931d5a7e0a92702a49c79e01748c9dfabfc6", "memberUnit": "ALXA_HEALTH"}', 11, 'b23f739801eb397bb6c149de153c0e97b895bdb8cb1c90c60311e472af80c150', 'e4348f48dcd4e8c11286d6fa6dfa22231f340d1a1f19b0e769806d409d9130e2'),
	('01a20447-6e54-77cb-b6ca-3fb8140d6c17', '2026-11-22 17:21:59.882134+00', 'submission.accept', '01a20447-6e05-7d5e-af24-cc5760ef25aa', '{"state": "ACCEPTED", "digest": "82971f63380e4ee881128046cf5c931d5a7e0a92702a49c79e01748c9dfabfc6", "memberUnit": "ALXA_HEALTH"}', 12, 'e4348f48dcd4e8c11286d6fa6dfa22231f340d1a1f19b0e769806d409d9130e2', 'd847d54194764b7ec3998f8552d330f6197164fd057ce7f1406adabed1b8d54b'),
	('01a20447-6ea8-7b47-893a-09f12ebe505e', '2026-11-22 17:21:59.954416+00', 'submission.receive', '01a20447-6e94-757c-9778-6ba8e1f2e939', '{"state": "SUBMITTED", "digest": "090e742db57885ddbfa288c566b9109cd49ff4ce35e3811375b16cffe87f8269", "memberUnit": "ALXA_HEALTH"}', 13, 'd847d54194764b7ec3998f8552d330f6197164fd057ce7f1406adabed1b8d54b', '3e3aeb4d746047ff68b0086c1260ff47d3567d0db31a1452808020b281b7c0c2'),
	('01a20447-6ee8-7094-a407-171ca55836b9', '2026-11-22 17:22:00.031706+00', 'submission.accept', '01a20447-6e94-757c-9778-6ba8e1f2e939', '{"state": "ACCEPTED", "digest": "090e742db57885ddbfa288c566b9109cd49ff4ce35e3811375b16cffe87f8269", "memberUnit": "ALXA_HEALTH"}', 14, '3e3aeb4d746047ff68b0086c1260ff47d3567d0db31a1452808020b281b7c0c2', '07c4b78a0e404b96aca3d8123afe3d42eeb6a1a9eb5b7edbe51bd385b251b59f'),
	('01a20447-6fdb-75cb-a103-a80fc1d40292', '2026-11-22 17:22:00.194967+00', 'narrative.put', 'ALXA_HEALTH/152900/2021', '{"state": "SUBMITTED", "digest": "947f7d86ec9f77143db0d5251a63e2723dc54a2afafafd09b7144c2851bc61c6", "version": 1}', 15, '07c4b78a0e404b96aca3d8123afe3d42eeb6a1a9eb5b7edbe51bd385b251b59f', 'c9f3816e342fae312503812b8b8ed9d9e77ed735222e58e8c841ce91969382f8');
INSERT INTO public.catalogue VALUES
	(true, 10);
INSERT INTO public.department VALUES
	('HEALTH', '{"code": "HEALTH", "name": {"en": "卫生健康", "zh": "卫生健康"}}');
INSERT INTO public.distribution VALUES
	(true, 12);
INSERT INTO public.duties VALUES
	('ALXA_HEALTH', '{"unit": "ALXA_HEALTH", "items": [{"from": 2000, "regions": ["152900"], "indicator": "DEATHS"}]}');
INSERT INTO public.feed OVERRIDING SYSTEM VALUE VALUES
	(1, '01a20447-3b24-71eb-a762-6f61994f31c4', 'org.lianggang.region.put', '000000', '{"code": "000000", "name": {"en": "000000", "zh": "000000"}, "level": "NATION", "validFrom": "2000-01-01"}', NULL, NULL, NULL, NULL, NULL, NULL, 1, '2026-11-22 17:21:46.795446+00'),
	(2, '01a20447-3b41-78dc-8104-1f923c2b7e7f', 'org.lianggang.region.put', '150000', '{"code": "150000", "name": {"en": "150000", "zh": "150000"}, "level": "PROVINCE", "parent": "000000", "validFrom": "2000-01-01"}', NULL, NULL, NULL, NULL, NULL, NULL, 2, '2026-11-22 17:21:46.820283+00'),
	(3, '01a20447-3b57-7cfb-a8f5-de8f05b0afd4', 'org.lianggang.region.put', '152900', '{"code": "152900", "name": {"en": "152900", "zh": "152900"}, "level": "PREFECTURE", "parent": "150000", "validFrom": "2000-01-01"}', NULL, NULL, NULL, NULL, NULL, NULL, 3, '2026-11-22 17:21:46.846729+00'),
	(4, '01a20447-3ba0-73e6-bdec-d242779c5362', 'org.lianggang.department.put', 'HEALTH', '{"code": "HEALTH", "name": {"en": "卫生健康", "zh": "卫生健康"}}', NULL, NULL, NULL, NULL, NULL, NULL, 4, '2026-11-22 17:21:46.916827+00'),
	(5, '01a20447-3c23-767f-9ecb-0b885e96a53e', 'org.lianggang.member-unit.put', 'ALXA_HEALTH', '{"code": "ALXA_HEALTH", "name": {"en": "盟卫生健康委", "zh": "盟卫生健康委"}, "region": "152900", "validFrom": "2000-01-01", "department": "HEALTH"}', NULL, NULL, NULL, NULL, NULL, NULL, 5, '2026-11-22 17:21:47.051896+00'),
	(6, '01a20447-3cbd-7110-8a80-3e1ca73fc592', 'org.lianggang.indicator.put', 'DEATHS', '{"code": "DEATHS", "name": {"en": "死亡率", "zh": "死亡率"}, "unit": "‰", "scale": 1000, "sexes": ["_T", "F", "M"], "decimals": 2, "yearEnds": "12-31", "sensitive": false, "valueKind": "RATE", "everyYears": 1, "residences": ["_T"], "aggregation": "RATIO_OF_SUMS", "changeBound": 1000000}', NULL, NULL, NULL, NULL, NULL, NULL, 6, '2026-11-22 17:21:47.201528+00'),
	(7, '01a20447-6a2a-7a79-be3d-82dda213eb76', 'org.lianggang.duties.put', 'ALXA_HEALTH', '{"unit": "ALXA_HEALTH", "items": [{"from": 2000, "regions": ["152900"], "indicator": "DEATHS"}]}', NULL, NULL, NULL, NULL, NULL, NULL, 7, '2026-11-22 17:21:58.837276+00'),
	(8, '01a20447-6aa2-71ef-9553-f831b52edc09', 'org.lianggang.plan.put', 'ALXA_2030', '{"plan": {"code": "ALXA_2030", "name": {"en": "规划", "zh": "规划"}, "region": "152900", "domains": [{"code": "D1", "name": {"en": "健康", "zh": "健康"}, "goals": [{"code": "D1.1", "text": {"en": "降低", "zh": "降低"}, "measures": [{"code": "D1.1.DEATHS", "lead": "HEALTH", "name": {"en": "死亡率", "zh": "死亡率"}, "class": "NUMERIC", "target": {"kind": "AT_MOST", "year": 2030, "value": 3}, "baseline": {"year": 2020, "value": 5}, "indicator": "DEATHS", "cooperating": []}]}]}], "endYear": 2030, "subject": "CHILDREN", "startYear": 2021, "baselineYear": 2020, "effectiveFrom": 2021}, "version": 1}', NULL, NULL, NULL, NULL, NULL, NULL, 8, '2026-11-22 17:21:58.95076+00'),
	(9, '01a20447-6b1e-7a36-8191-c12258d06ce1', 'org.lianggang.round.put', '2021/PREFECTURE', '{"due": "2022-03-31", "year": 2021, "level": "PREFECTURE", "opens": "2022-01-01", "closes": "2099-12-31", "exceptions": []}', NULL, NULL, NULL, NULL, NULL, NULL, 9, '2026-11-22 17:21:59.077201+00'),
	(10, '01a20447-6e5a-7b1c-a38e-29089020c322', 'org.lianggang.observations.accepted', '152900', NULL, '01a20447-6e05-7d5e-af24-cc5760ef25aa', '152900', 1, 2, 1, true, 10, '2026-11-22 17:21:59.90295+00'),
	(11, '01a20447-6f02-79c5-bf6d-708589bc9c99', 'org.lianggang.observations.accepted', '152900', NULL, '01a20447-6e94-757c-9778-6ba8e1f2e939', '152900', 1, 1, 1, true, 11, '2026-11-22 17:22:00.073818+00'),
	(12, '01a20447-6fe4-7b79-bdec-8f99543705e7', 'org.lianggang.narrative.changed', 'ALXA_HEALTH/152900/2021', '{"unit": "ALXA_HEALTH", "state": "SUBMITTED", "digest": "947f7d86ec9f77143db0d5251a63e2723dc54a2afafafd09b7144c2851bc61c6", "period": "2021", "region": "152900", "version": 1}', NULL, NULL, NULL, NULL, NULL, NULL, 12, '2026-11-22 17:22:00.3026+00');
INSERT INTO public.feed_state VALUES
	(true, '65c557c3-ea17-4d5d-98a2-dbaa211bb1a0', 12);
INSERT INTO public.flyway_schema_history VALUES
	(1, '1', 'keep what is reported', 'SQL', 'db/migration/V1__keep_what_is_reported.sql', -607231137, 'postgres', '2026-11-22 17:21:17.687984', 117, true),
	(2, '2', 'keep why a value is missing', 'SQL', 'db/migration/V2__keep_why_a_value_is_missing.sql', 263419846, 'postgres', '2026-11-22 17:21:17.912312', 17, true),
	(3, '3', 'tell what is owed', 'SQL', 'db/migration/V3__tell_what_is_owed.sql', 716761614, 'postgres', '2026-11-22 17:21:17.951968', 16, true),
	(4, '4', 'announce what is owed', 'SQL', 'db/migration/V4__announce_what_is_owed.sql', -377599726, 'postgres', '2026-11-22 17:21:17.993176', 8, true),
	(5, '5', 'chain the acts', 'SQL', 'db/migration/V5__chain_the_acts.sql', 1226006366, 'postgres', '2026-11-22 17:21:18.020982', 28, true),
	(6, '6', 'judge rows where they are kept', 'SQL', 'db/migration/V6__judge_rows_where_they_are_kept.sql', -1453557009, 'postgres', '2026-11-22 17:21:18.061655', 22, true),
	(7, '7', 'go on after the answer', 'SQL', 'db/migration/V7__go_on_after_the_answer.sql', 1804824339, 'postgres', '2026-11-22 17:21:18.098775', 20, true),
	(8, '8', 'keep declared rules', 'SQL', 'db/migration/V8__keep_declared_rules.sql', 1585656075, 'postgres', '2026-11-22 17:21:18.130325', 4, true),
	(9, '9', 'keep rule waivers', 'SQL', 'db/migration/V9__keep_rule_waivers.sql', -1895285468, 'postgres', '2026-11-22 17:21:18.139855', 2, true),
	(10, '10', 'keep narratives and attachments', 'SQL', 'db/migration/V10__keep_narratives_and_attachments.sql', -466705181, 'postgres', '2026-11-22 17:21:18.151449', 13, true),
	(11, '11', 'send notices', 'SQL', 'db/migration/V11__send_notices.sql', -872058361, 'postgres', '2026-11-22 17:21:18.178281', 18, true),
	(12, '12', 'keep disputes', 'SQL', 'db/migration/V12__keep_disputes.sql', 1109553576, 'postgres', '2026-11-22 17:21:18.215181', 17, true),
	(13, '13', 'count what stands', 'SQL', 'db/migration/V13__count_what_stands.sql', 1947821976, 'postgres', '2026-11-22 17:21:18.243264', 14, true);
INSERT INTO public.indicator VALUES
	('DEATHS', '{"code": "DEATHS", "name": {"en": "死亡率", "zh": "死亡率"}, "unit": "‰", "scale": 1000, "sexes": ["_T", "F", "M"], "decimals": 2, "yearEnds": "12-31", "sensitive": false, "valueKind": "RATE", "everyYears": 1, "residences": ["_T"], "aggregation": "RATIO_OF_SUMS", "changeBound": 1000000}');
INSERT INTO public.member_unit VALUES
	('ALXA_HEALTH', 'HEALTH', '152900', '{"code": "ALXA_HEALTH", "name": {"en": "盟卫生健康委", "zh": "盟卫生健康委"}, "region": "152900", "validFrom": "2000-01-01", "department": "HEALTH"}');
INSERT INTO public.narrative VALUES
	('ALXA_HEALTH', '152900', '2021', 1, 'SUBMITTED', '947f7d86ec9f77143db0d5251a63e2723dc54a2afafafd09b7144c2851bc61c6', '{"plan": {"zh": "继续。"}, "attachments": [], "implementation": {"zh": "已实施。"}}', '[{"code": "LATE", "message": {"en": "The round 2021/PREFECTURE was due for region 152900 on 2022-03-31; this is 1698 days late", "zh": "填报轮次 2021/PREFECTURE 对地区 152900 的期限为 2022-03-31，已逾期 1698 天"}, "severity": "NOTE"}]', NULL, '2026-11-22 17:22:00.194967+00', NULL);
INSERT INTO public.observation_5 VALUES
	('15', '152900', 'DEATHS', '2020', '_T', '_T', 1, 5.0, 50, 10000, 'A', false, '已核实', NULL, '01a20447-6e05-7d5e-af24-cc5760ef25aa', 1, '2026-11-22 17:21:59.882134+00', NULL),
	('15', '152900', 'DEATHS', '2021', '_T', '_T', 1, 6.0, 60, 10000, 'A', false, '已核实', NULL, '01a20447-6e05-7d5e-af24-cc5760ef25aa', 2, '2026-11-22 17:21:59.882134+00', NULL),
	('15', '152900', 'DEATHS', '2021', '_T', '_T', 2, 6.2, 62, 10000, 'A', false, '已核实', '补报两例', '01a20447-6e94-757c-9778-6ba8e1f2e939', 1, '2026-11-22 17:22:00.031706+00', NULL);
INSERT INTO public.plan_version VALUES
	('ALXA_2030', 1, 2021, '{"code": "ALXA_2030", "name": {"en": "规划", "zh": "规划"}, "region": "152900", "domains": [{"code": "D1", "name": {"en": "健康", "zh": "健康"}, "goals": [{"code": "D1.1", "text": {"en": "降低", "zh": "降低"}, "measures": [{"code": "D1.1.DEATHS", "lead": "HEALTH", "name": {"en": "死亡率", "zh": "死亡率"}, "class": "NUMERIC", "target": {"kind": "AT_MOST", "year": 2030, "value": 3}, "baseline": {"year": 2020, "value": 5}, "indicator": "DEATHS", "cooperating": []}]}]}], "endYear": 2030, "subject": "CHILDREN", "startYear": 2021, "baselineYear": 2020, "effectiveFrom": 2021}', '2026-11-22 17:21:58.925851+00');
INSERT INTO public.region VALUES
	('000000', NULL, 'NATION', '{"code": "000000", "name": {"en": "000000", "zh": "000000"}, "level": "NATION", "validFrom": "2000-01-01"}'),
	('150000', '000000', 'PROVINCE', '{"code": "150000", "name": {"en": "150000", "zh": "150000"}, "level": "PROVINCE", "parent": "000000", "validFrom": "2000-01-01"}'),
	('152900', '150000', 'PREFECTURE', '{"code": "152900", "name": {"en": "152900", "zh": "152900"}, "level": "PREFECTURE", "parent": "150000", "validFrom": "2000-01-01"}');
INSERT INTO public.round VALUES
	(2021, 'PREFECTURE', '{"due": "2022-03-31", "year": 2021, "level": "PREFECTURE", "opens": "2022-01-01", "closes": "2099-12-31", "exceptions": []}');
INSERT INTO public.rule VALUES
	('SMALL', 1, '{"code": "SMALL", "left": "numerator(\"DEATHS\")", "name": {"en": "规则", "zh": "规则"}, "right": "denominator(\"DEATHS\")", "active": true, "operator": "LE", "severity": "BLOCK", "tolerance": 0}');
INSERT INTO public.scope VALUES
	('152900', '2020', 1),
	('152900', '2021', 2);
INSERT INTO public.submission VALUES
	('01a20447-6e94-757c-9778-6ba8e1f2e939', 'ALXA_HEALTH', '152900', '2021', 'ACCEPTED', NULL, '090e742db57885ddbfa288c566b9109cd49ff4ce35e3811375b16cffe87f8269', '{"new": 0, "revised": 1, "received": 1, "rejected": 0, "unchanged": 0}', '[{"row": 1, "code": "LATE", "field": "period", "value": "2021", "message": {"en": "The round 2021/PREFECTURE was due for region 152900 on 2022-03-31; this is 1698 days late", "zh": "填报轮次 2021/PREFECTURE 对地区 152900 的期限为 2022-03-31，已逾期 1698 天"}, "severity": "NOTE"}]', NULL, '2026-11-22 17:21:59.954416+00', '2026-11-22 17:22:00.031706+00', NULL, '01a20447-6e94-76b6-9779-7cc802f51d99', '{"regions": ["152900", "150000"], "documents": 10, "acceptances": 2}', NULL, 1),
	('01a20447-6e05-7d5e-af24-cc5760ef25aa', 'ALXA_HEALTH', '152900', '2021', 'ACCEPTED', NULL, '82971f63380e4ee881128046cf5c931d5a7e0a92702a49c79e01748c9dfabfc6', '{"new": 2, "revised": 0, "received": 2, "rejected": 0, "unchanged": 0}', '[{"row": 2, "code": "LATE", "field": "period", "value": "2021", "message": {"en": "The round 2021/PREFECTURE was due for region 152900 on 2022-03-31; this is 1698 days late", "zh": "填报轮次 2021/PREFECTURE 对地区 152900 的期限为 2022-03-31，已逾期 1698 天"}, "severity": "NOTE"}]', NULL, '2026-11-22 17:21:59.813189+00', '2026-11-22 17:21:59.882134+00', NULL, '01a20447-6e05-7fbe-af25-289cc8e8ee36', '{"regions": ["152900", "150000"], "documents": 10, "acceptances": 0}', NULL, 1);
INSERT INTO public.submission_part VALUES
	('01a20447-6e05-7d5e-af24-cc5760ef25aa', 1, '152900', 1, 2),
	('01a20447-6e94-757c-9778-6ba8e1f2e939', 1, '152900', 1, 1);
INSERT INTO public.submission_row VALUES
	('01a20447-6e05-7fbe-af25-289cc8e8ee36', 1, '152900', 'DEATHS', '2020', '_T', '_T', 5.0, 50, 10000, 'A', false, '已核实', NULL, NULL),
	('01a20447-6e05-7fbe-af25-289cc8e8ee36', 2, '152900', 'DEATHS', '2021', '_T', '_T', 6.0, 60, 10000, 'A', false, '已核实', NULL, NULL),
	('01a20447-6e94-76b6-9779-7cc802f51d99', 1, '152900', 'DEATHS', '2021', '_T', '_T', 6.2, 62, 10000, 'A', false, '已核实', '补报两例', NULL);
INSERT INTO public.submission_scope VALUES
	('01a20447-6e05-7d5e-af24-cc5760ef25aa', '152900', '2020'),
	('01a20447-6e05-7d5e-af24-cc5760ef25aa', '152900', '2021'),
	('01a20447-6e94-757c-9778-6ba8e1f2e939', '152900', '2021');
SELECT pg_catalog.setval('public.feed_entry_seq', 12, true);
SELECT pg_catalog.setval('public.finding_number_seq', 1, false);
ALTER TABLE ONLY public.act
    ADD CONSTRAINT act_number_key UNIQUE (number);
ALTER TABLE ONLY public.act
    ADD CONSTRAINT act_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.announced_closing
    ADD CONSTRAINT announced_closing_pkey PRIMARY KEY (year, level, day);
ALTER TABLE ONLY public.announced_obligation
    ADD CONSTRAINT announced_obligation_pkey PRIMARY KEY (year, level, unit, region);
ALTER TABLE ONLY public.attachment_part
    ADD CONSTRAINT attachment_part_pkey PRIMARY KEY (digest, part);
ALTER TABLE ONLY public.attachment
    ADD CONSTRAINT attachment_pkey PRIMARY KEY (digest);
ALTER TABLE ONLY public.catalogue
    ADD CONSTRAINT catalogue_pkey PRIMARY KEY (single);
ALTER TABLE ONLY public.delivery
    ADD CONSTRAINT delivery_pkey PRIMARY KEY (webhook, "position");
ALTER TABLE ONLY public.department
    ADD CONSTRAINT department_pkey PRIMARY KEY (code);
ALTER TABLE ONLY public.dispute
    ADD CONSTRAINT dispute_pkey PRIMARY KEY (submission, "row");
ALTER TABLE ONLY public.distribution
    ADD CONSTRAINT distribution_pkey PRIMARY KEY (single);
ALTER TABLE ONLY public.duties
    ADD CONSTRAINT duties_pkey PRIMARY KEY (unit);
ALTER TABLE ONLY public.feed
    ADD CONSTRAINT feed_id_key UNIQUE (id);
ALTER TABLE ONLY public.feed
    ADD CONSTRAINT feed_pkey PRIMARY KEY (entry);
ALTER TABLE ONLY public.feed
    ADD CONSTRAINT feed_position_key UNIQUE ("position");
ALTER TABLE ONLY public.feed_state
    ADD CONSTRAINT feed_state_pkey PRIMARY KEY (single);
ALTER TABLE ONLY public.finding_list
    ADD CONSTRAINT finding_list_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.flyway_schema_history
    ADD CONSTRAINT flyway_schema_history_pk PRIMARY KEY (installed_rank);
ALTER TABLE ONLY public.idempotency
    ADD CONSTRAINT idempotency_pkey PRIMARY KEY (caller, key);
ALTER TABLE ONLY public.indicator
    ADD CONSTRAINT indicator_pkey PRIMARY KEY (code);
ALTER TABLE ONLY public.job
    ADD CONSTRAINT job_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.judgement
    ADD CONSTRAINT judgement_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.member_unit
    ADD CONSTRAINT member_unit_pkey PRIMARY KEY (code);
ALTER TABLE ONLY public.narrative
    ADD CONSTRAINT narrative_pkey PRIMARY KEY (unit, region, period, version);
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
ALTER TABLE ONLY public.plan_version
    ADD CONSTRAINT plan_version_pkey PRIMARY KEY (code, version);
ALTER TABLE ONLY public.region
    ADD CONSTRAINT region_pkey PRIMARY KEY (code);
ALTER TABLE ONLY public.reminder
    ADD CONSTRAINT reminder_pkey PRIMARY KEY (year, level, unit, region, due, days);
ALTER TABLE ONLY public.round
    ADD CONSTRAINT round_pkey PRIMARY KEY (year, level);
ALTER TABLE ONLY public.rule
    ADD CONSTRAINT rule_pkey PRIMARY KEY (code);
ALTER TABLE ONLY public.rule_waiver
    ADD CONSTRAINT rule_waiver_pkey PRIMARY KEY (code);
ALTER TABLE ONLY public.scope
    ADD CONSTRAINT scope_pkey PRIMARY KEY (region, period);
ALTER TABLE ONLY public.submission_part
    ADD CONSTRAINT submission_part_pkey PRIMARY KEY (submission, part);
ALTER TABLE ONLY public.submission
    ADD CONSTRAINT submission_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.submission_scope
    ADD CONSTRAINT submission_scope_pkey PRIMARY KEY (submission, region, period);
ALTER TABLE ONLY public.waivers
    ADD CONSTRAINT waivers_pkey PRIMARY KEY (unit, period);
ALTER TABLE ONLY public.webhook
    ADD CONSTRAINT webhook_pkey PRIMARY KEY (code);
CREATE INDEX act_not_linked ON public.act USING btree (id) WHERE (number IS NULL);
CREATE INDEX act_of_subject ON public.act USING btree (subject, id);
CREATE INDEX delivery_ended ON public.delivery USING btree (attempted_at) WHERE (state <> 'WAITING'::text);
CREATE INDEX delivery_waiting ON public.delivery USING btree (webhook, next_at) WHERE (state = 'WAITING'::text);
CREATE INDEX feed_of_submission ON public.feed USING btree (submission, region) WHERE (submission IS NOT NULL);
CREATE INDEX feed_without_position ON public.feed USING btree (entry) WHERE ("position" IS NULL);
CREATE INDEX finding_in_order ON public.finding USING btree (list, "row", number);
CREATE INDEX flyway_schema_history_s_idx ON public.flyway_schema_history USING btree (success);
CREATE INDEX idempotency_by_age ON public.idempotency USING btree (created_at);
CREATE INDEX job_open ON public.job USING btree (id) WHERE (state = ANY (ARRAY['RECEIVING'::text, 'QUEUED'::text, 'RUNNING'::text]));
CREATE INDEX narrative_attachments ON public.narrative USING gin (((body -> 'attachments'::text)) jsonb_path_ops);
CREATE INDEX observation_of_submission ON ONLY public.observation USING btree (submission, region, "row");
CREATE INDEX observation_0_submission_region_row_idx ON public.observation_0 USING btree (submission, region, "row");
CREATE INDEX observation_10_submission_region_row_idx ON public.observation_10 USING btree (submission, region, "row");
CREATE INDEX observation_11_submission_region_row_idx ON public.observation_11 USING btree (submission, region, "row");
CREATE INDEX observation_12_submission_region_row_idx ON public.observation_12 USING btree (submission, region, "row");
CREATE INDEX observation_13_submission_region_row_idx ON public.observation_13 USING btree (submission, region, "row");
CREATE INDEX observation_14_submission_region_row_idx ON public.observation_14 USING btree (submission, region, "row");
CREATE INDEX observation_15_submission_region_row_idx ON public.observation_15 USING btree (submission, region, "row");
CREATE INDEX observation_1_submission_region_row_idx ON public.observation_1 USING btree (submission, region, "row");
CREATE INDEX observation_2_submission_region_row_idx ON public.observation_2 USING btree (submission, region, "row");
CREATE INDEX observation_3_submission_region_row_idx ON public.observation_3 USING btree (submission, region, "row");
CREATE INDEX observation_4_submission_region_row_idx ON public.observation_4 USING btree (submission, region, "row");
CREATE INDEX observation_5_submission_region_row_idx ON public.observation_5 USING btree (submission, region, "row");
CREATE INDEX observation_6_submission_region_row_idx ON public.observation_6 USING btree (submission, region, "row");
CREATE INDEX observation_7_submission_region_row_idx ON public.observation_7 USING btree (submission, region, "row");
CREATE INDEX observation_8_submission_region_row_idx ON public.observation_8 USING btree (submission, region, "row");
CREATE INDEX observation_9_submission_region_row_idx ON public.observation_9 USING btree (submission, region, "row");
CREATE INDEX submission_before_reviewers ON public.submission USING btree (member_unit) WHERE (state = 'SUBMITTED'::text);
CREATE INDEX submission_of_unit ON public.submission USING btree (member_unit, id);
CREATE INDEX submission_row_of_region ON public.submission_row USING btree (content, region, "row");
ALTER INDEX public.observation_pkey ATTACH PARTITION public.observation_0_pkey;
ALTER INDEX public.observation_of_submission ATTACH PARTITION public.observation_0_submission_region_row_idx;
ALTER INDEX public.observation_pkey ATTACH PARTITION public.observation_10_pkey;
ALTER INDEX public.observation_of_submission ATTACH PARTITION public.observation_10_submission_region_row_idx;
ALTER INDEX public.observation_pkey ATTACH PARTITION public.observation_11_pkey;
ALTER INDEX public.observation_of_submission ATTACH PARTITION public.observation_11_submission_region_row_idx;
ALTER INDEX public.observation_pkey ATTACH PARTITION public.observation_12_pkey;
ALTER INDEX public.observation_of_submission ATTACH PARTITION public.observation_12_submission_region_row_idx;
ALTER INDEX public.observation_pkey ATTACH PARTITION public.observation_13_pkey;
ALTER INDEX public.observation_of_submission ATTACH PARTITION public.observation_13_submission_region_row_idx;
ALTER INDEX public.observation_pkey ATTACH PARTITION public.observation_14_pkey;
ALTER INDEX public.observation_of_submission ATTACH PARTITION public.observation_14_submission_region_row_idx;
ALTER INDEX public.observation_pkey ATTACH PARTITION public.observation_15_pkey;
ALTER INDEX public.observation_of_submission ATTACH PARTITION public.observation_15_submission_region_row_idx;
ALTER INDEX public.observation_pkey ATTACH PARTITION public.observation_1_pkey;
ALTER INDEX public.observation_of_submission ATTACH PARTITION public.observation_1_submission_region_row_idx;
ALTER INDEX public.observation_pkey ATTACH PARTITION public.observation_2_pkey;
ALTER INDEX public.observation_of_submission ATTACH PARTITION public.observation_2_submission_region_row_idx;
ALTER INDEX public.observation_pkey ATTACH PARTITION public.observation_3_pkey;
ALTER INDEX public.observation_of_submission ATTACH PARTITION public.observation_3_submission_region_row_idx;
ALTER INDEX public.observation_pkey ATTACH PARTITION public.observation_4_pkey;
ALTER INDEX public.observation_of_submission ATTACH PARTITION public.observation_4_submission_region_row_idx;
ALTER INDEX public.observation_pkey ATTACH PARTITION public.observation_5_pkey;
ALTER INDEX public.observation_of_submission ATTACH PARTITION public.observation_5_submission_region_row_idx;
ALTER INDEX public.observation_pkey ATTACH PARTITION public.observation_6_pkey;
ALTER INDEX public.observation_of_submission ATTACH PARTITION public.observation_6_submission_region_row_idx;
ALTER INDEX public.observation_pkey ATTACH PARTITION public.observation_7_pkey;
ALTER INDEX public.observation_of_submission ATTACH PARTITION public.observation_7_submission_region_row_idx;
ALTER INDEX public.observation_pkey ATTACH PARTITION public.observation_8_pkey;
ALTER INDEX public.observation_of_submission ATTACH PARTITION public.observation_8_submission_region_row_idx;
ALTER INDEX public.observation_pkey ATTACH PARTITION public.observation_9_pkey;
ALTER INDEX public.observation_of_submission ATTACH PARTITION public.observation_9_submission_region_row_idx;
ALTER TABLE ONLY public.attachment_part
    ADD CONSTRAINT attachment_part_digest_fkey FOREIGN KEY (digest) REFERENCES public.attachment(digest) ON DELETE CASCADE;
ALTER TABLE ONLY public.delivery
    ADD CONSTRAINT delivery_webhook_fkey FOREIGN KEY (webhook) REFERENCES public.webhook(code) ON DELETE CASCADE;
ALTER TABLE ONLY public.dispute
    ADD CONSTRAINT dispute_submission_fkey FOREIGN KEY (submission) REFERENCES public.submission(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.duties
    ADD CONSTRAINT duties_unit_fkey FOREIGN KEY (unit) REFERENCES public.member_unit(code);
ALTER TABLE ONLY public.finding
    ADD CONSTRAINT finding_list_fkey FOREIGN KEY (list) REFERENCES public.finding_list(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.member_unit
    ADD CONSTRAINT member_unit_department_fkey FOREIGN KEY (department) REFERENCES public.department(code);
ALTER TABLE ONLY public.member_unit
    ADD CONSTRAINT member_unit_region_fkey FOREIGN KEY (region) REFERENCES public.region(code);
ALTER TABLE ONLY public.narrative
    ADD CONSTRAINT narrative_region_fkey FOREIGN KEY (region) REFERENCES public.region(code);
ALTER TABLE ONLY public.narrative
    ADD CONSTRAINT narrative_unit_fkey FOREIGN KEY (unit) REFERENCES public.member_unit(code);
ALTER TABLE ONLY public.region
    ADD CONSTRAINT region_parent_fkey FOREIGN KEY (parent) REFERENCES public.region(code);
ALTER TABLE ONLY public.submission
    ADD CONSTRAINT submission_finding_list_fkey FOREIGN KEY (finding_list) REFERENCES public.finding_list(id);
ALTER TABLE ONLY public.submission
    ADD CONSTRAINT submission_member_unit_fkey FOREIGN KEY (member_unit) REFERENCES public.member_unit(code);
ALTER TABLE ONLY public.submission_part
    ADD CONSTRAINT submission_part_submission_fkey FOREIGN KEY (submission) REFERENCES public.submission(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.submission
    ADD CONSTRAINT submission_region_fkey FOREIGN KEY (region) REFERENCES public.region(code);
ALTER TABLE ONLY public.submission_scope
    ADD CONSTRAINT submission_scope_submission_fkey FOREIGN KEY (submission) REFERENCES public.submission(id) ON DELETE CASCADE;
ALTER TABLE ONLY public.waivers
    ADD CONSTRAINT waivers_unit_fkey FOREIGN KEY (unit) REFERENCES public.member_unit(code);
