-- The moment in lianggang.as_of_time, else when the position in lianggang.as_of was given.
create function past.at() returns timestamptz
language sql stable as $$
  select coalesce(
    nullif(current_setting('lianggang.as_of_time', true), '')::timestamptz,
    (select max(at) from public.moment where position <= past.position()))
$$;

-- What was told of each warning last by then: what follows from the feed by its position, what people did by its time.
create view past.told with (security_invoker = true) as
select distinct on (region, warning) region, warning, number, kind, state, position, body
from acts.event
where case when position is null then at <= past.at() else position <= past.position() end
order by region, warning, number desc;

create or replace view past.warning with (security_invoker = true) as
select warning as id, body ->> 'code' as code, body ->> 'level' as level, body ->> 'plan' as plan,
  body ->> 'measure' as measure, body ->> 'indicator' as indicator, region, body ->> 'period' as period,
  body ->> 'group' as "group", (body ->> 'found')::numeric as found, (body ->> 'bound')::numeric as bound,
  array(select year::integer from jsonb_array_elements_text(body -> 'years') as year) as years,
  body -> 'text' as text, position, body ->> 'unit' as unit
from past.told
where kind <> 'WITHDRAWN';

-- The same, for the public: as far as it may still be told.
create view open_past.told as
select distinct on (region, warning) region, warning, number, kind, state, position, body
from acts.event
where case when position is null then at <= past.at() else position <= past.position() end
order by region, warning, number desc;

create view open_past.warning as
select warning as id, body ->> 'code' as code, body ->> 'level' as level, body ->> 'plan' as plan,
  body ->> 'measure' as measure, body ->> 'indicator' as indicator, region, body ->> 'period' as period,
  body ->> 'group' as "group", (body ->> 'found')::numeric as found, (body ->> 'bound')::numeric as bound,
  array(select year::integer from jsonb_array_elements_text(body -> 'years') as year) as years,
  body -> 'text' as text, position, body ->> 'unit' as unit
from open_past.told t
where kind <> 'WITHDRAWN'
  and open.may_tell(warning, body ->> 'indicator', region, (body ->> 'found')::numeric,
    (body ->> 'bound')::numeric, body -> 'text');

-- How far it had been dealt with: a silence that had ended by then was none, and it was what it had been before.
create view open_past.life as
select t.warning as id,
  case when t.state = 'SILENCED' and s.until < (past.at() at time zone 'Asia/Shanghai')::date
    then s.before else t.state end as state,
  null::text as before, null::date as silenced_until
from open_past.told t
left join lateral (
  select (e.said ->> 'until')::date as until,
    (select b.state from acts.event b
     where b.warning = e.warning and b.number < e.number and b.state <> 'SILENCED'
     order by b.number desc limit 1) as before
  from acts.event e
  where e.warning = t.warning and e.kind = 'SILENCED' and e.number <= t.number
  order by e.number desc
  limit 1) s on true;

create view past.life with (security_invoker = true) as select * from open_past.life;

create view life with (security_invoker = true) as select * from open.life;
