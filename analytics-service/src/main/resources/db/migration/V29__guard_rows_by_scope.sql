-- What the service may see and write follows from the scope of its present work, also where a check was forgotten.
-- The scope is the setting lianggang.scope: '*' is everything (the service's own work: following, telling);
-- {"subject", "sees", "acts"} what a caller was let in with: the regions of which every figure may be seen, and those
-- for which something may be done, each with all below it, "*" for all; anything else, and none, is nothing.
-- Nobody but the owner of the tables, who migrates them, is above this. The views of open and open_past are the
-- owner's, and show everybody what the public may see; they are read and never written.

create function guard_everything() returns boolean
language sql stable parallel safe
return coalesce(current_setting('lianggang.scope', true), '') = '*';

create function guard_scope() returns jsonb
language sql stable parallel safe
return case when current_setting('lianggang.scope', true) like '{%'
  then current_setting('lianggang.scope', true)::jsonb end;

create function guard_all(what text) returns boolean
language sql stable parallel safe
return public.guard_everything() or coalesce((public.guard_scope() -> what) ? '*', false);

-- The regions, and all below. What is not inlined is planned once a session, and not in every query that reads a table.
create function guard_regions(what text) returns setof text
language plpgsql stable parallel safe rows 100 as $$
begin
  return query
    with recursive below (code) as (
      select jsonb_array_elements_text(public.guard_scope() -> what)
      union
      select r.code from below b join public.region r on r.parent = b.code)
    select code from below;
end $$;

-- All of these regions; to name none is to mean all.
create function guard_reaches(what text, named text[]) returns boolean
language plpgsql stable parallel safe as $$
begin
  return public.guard_all(what) or cardinality(named) > 0 and not exists (
    select from unnest(named) as asked (code)
    where asked.code is null or asked.code not in (select public.guard_regions(what)));
end $$;

create function guard_keep(target regclass, command text, condition text) returns void
language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('create policy %I on %s for %s %s', 'to_' || command, target, command,
    case command when 'insert' then format('with check (%s)', condition)
      else format('using (%s)', condition) end);
end $$;

-- Whatever follows from the feed is written by the service alone.
do $$
declare
  followed text;
begin
  foreach followed in array array['watermark', 'indicator', 'plan_version', 'region', 'department', 'member_unit',
    'duties', 'round', 'judgement', 'moment', 'catalogue_entry', 'series', 'touched', 'spread', 'set_aside',
    'suppression_changed', 'availability', 'availability_known', 'disclosed_assessment', 'observation', 'derived',
    'assessment', 'warning', 'suppressed', 'obligation', 'pending']
  loop
    perform guard_keep(followed::regclass, 'all', '(select public.guard_everything())');
  end loop;
end $$;

-- Everybody reads catalogue and roster; what was judged by people; where there are figures, not which; how far the
-- feed was followed, when something changed and what was left out; a median over ten regions or more; and the verdicts
-- that were found from what the public is shown.
do $$
declare
  public_one text;
begin
  foreach public_one in array array['watermark', 'indicator', 'plan_version', 'region', 'department', 'member_unit',
    'duties', 'round', 'judgement', 'moment', 'catalogue_entry', 'series', 'touched', 'spread', 'set_aside',
    'suppression_changed', 'availability', 'availability_known', 'disclosed_assessment']
  loop
    perform guard_keep(public_one::regclass, 'select', 'true');
  end loop;
end $$;

-- Every figure, what was concluded from it, which are hidden and who owes some: seen by who may see all of the region.
-- The parts of acceptances that are not complete yet (pending) are seen by nobody.
do $$
declare
  figures text;
begin
  foreach figures in array array['observation', 'derived', 'assessment', 'warning', 'suppressed', 'obligation',
    'acts.warning', 'acts.event', 'acts.release']
  loop
    perform guard_keep(figures::regclass, 'select',
      '(select public.guard_all(''sees'')) or region in (select public.guard_regions(''sees''))');
  end loop;
end $$;

-- Nobody asks a part of the observations by its own name.
do $$
begin
  for part in 0..15 loop
    execute format('alter table observation_%s enable row level security', part);
  end loop;
end $$;

do $$
begin
  -- The service tells of warnings; people do something about those of their regions, which moves the head of all.
  perform guard_keep('acts.warning', 'insert', '(select public.guard_everything())');
  perform guard_keep('acts.warning', 'update',
    '(select public.guard_all(''acts'')) or region in (select public.guard_regions(''acts''))');
  perform guard_keep('acts.event', 'insert',
    '(select public.guard_all(''acts'')) or region in (select public.guard_regions(''acts''))');
  perform guard_keep('acts.head', 'select', 'true');
  perform guard_keep('acts.head', 'update',
    '(select public.guard_all(''acts'') or exists (select public.guard_regions(''acts'')))');

  -- A release is frozen for one's own region, and is never changed.
  perform guard_keep('acts.release', 'insert',
    '(select public.guard_all(''acts'')) or region in (select public.guard_regions(''acts''))');

  -- A subscription is of the regions that it is told about, its secret and what is still to be told with it.
  perform guard_keep('acts.subscription', 'all',
    '(select public.guard_all(''acts'')) or public.guard_reaches(''acts'', array(select jsonb_array_elements_text(
      case jsonb_typeof(body -> ''regions'') when ''array'' then body -> ''regions'' else ''[]'' end)))');
  perform guard_keep('acts.delivery', 'all',
    '(select public.guard_everything()) or exists (select from acts.subscription s where s.id = subscription)');

  -- What was done is added by whoever was let in, linked by the service, and read by who may act everywhere.
  perform guard_keep('acts.act', 'insert',
    '(select public.guard_everything() or public.guard_scope() is not null)');
  perform guard_keep('acts.act', 'all', '(select public.guard_everything())');
  perform guard_keep('acts.act', 'select', '(select public.guard_all(''acts''))');

  -- A key is of who made it.
  perform guard_keep('acts.api_key', 'all',
    '(select public.guard_everything()) or made_by = (select public.guard_scope() ->> ''subject'')');
end $$;

drop function guard_keep(regclass, text, text);

-- What was known is seen by who may see it now, and not as its owner.
alter view past.entry set (security_invoker = true);
alter view past.indicator set (security_invoker = true);
alter view past.region set (security_invoker = true);
alter view past.department set (security_invoker = true);
alter view past.member_unit set (security_invoker = true);
alter view past.plan_version set (security_invoker = true);
alter view past.judgement set (security_invoker = true);
alter view past.observation set (security_invoker = true);
alter view past.derived set (security_invoker = true);
alter view past.assessment set (security_invoker = true);
alter view past.warning set (security_invoker = true);
alter view past.watermark set (security_invoker = true);
alter view past.spread set (security_invoker = true);
alter view announced set (security_invoker = true);
alter view happened set (security_invoker = true);

-- It looks at what is hidden, to tell what may be told.
alter function open.may_tell(uuid, text, text, numeric, numeric, jsonb) security definer set search_path = pg_catalog;

-- How far a warning was dealt with is no secret where the warning is none; it says nothing of the figures.
create view open.life as
select id, state, before, silenced_until from acts.warning;

-- When something last happened to warnings of a region.
create view open.happening as
select number, region from acts.event;

-- That something was released, without the figures.
create view open.release as
select name, title, plan, region, period, plan_version, position, at, frozen_at from acts.release;
