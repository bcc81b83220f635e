-- When each position of the feed was given.
create table moment (
  position bigint primary key,
  at timestamptz not null
);

create index moment_at on moment (at, position);

insert into moment (position, at) select position, at from watermark where at is not null;

-- Every document of catalogue and roster that can be put again, each time it was. What was put
-- before this migration is known as it stands; a rebuild brings the rest.
create table catalogue_entry (
  kind text not null,
  code text not null,
  position bigint not null,
  body jsonb not null,
  primary key (kind, code, position)
);

insert into catalogue_entry (kind, code, position, body)
select 'indicator', code, position, body from indicator
union all select 'region', code, position, body from region
union all select 'department', code, position, body from department
union all select 'member_unit', code, position, body from member_unit;

-- What was known at the position in lianggang.as_of: views named like the tables, for readers that
-- set their search path to past, public. Verdicts and warnings are not kept for the past.
create schema if not exists past;

create function past.position() returns bigint
language sql stable return current_setting('lianggang.as_of')::bigint;

create view past.entry as
select distinct on (kind, code) kind, code, position, body
from catalogue_entry
where position <= past.position()
order by kind, code, position desc;

create view past.indicator as
select code, body, position from past.entry where kind = 'indicator';

create view past.region as
select code, body ->> 'parent' as parent, body ->> 'level' as level, body, position
from past.entry where kind = 'region';

create view past.department as
select code, body, position from past.entry where kind = 'department';

create view past.member_unit as
select code, body ->> 'department' as department, body ->> 'region' as region, body, position
from past.entry where kind = 'member_unit';

create view past.plan_version as
select * from public.plan_version where position <= past.position();

create view past.judgement as
select * from public.judgement where position <= past.position();

create view past.observation as
select * from public.observation where position <= past.position();

create view past.derived as
select * from public.derived where position <= past.position();

create view past.assessment as select * from public.assessment where false;

create view past.warning as select * from public.warning where false;

create view past.watermark as
select w.epoch, past.position() as position,
  (select max(at) from moment m where m.position <= past.position()) as at,
  greatest(
    (select max(position) from catalogue_entry where position <= past.position()),
    (select max(position) from past.plan_version), 0) as catalogue
from public.watermark w;
