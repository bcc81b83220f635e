-- What the service may see and write follows from the scope of its present work, also where a check was forgotten.
-- The scope is the setting lianggang.scope: '*' is everything (the service's own work, and callers without limits);
-- {"subject", "grants": [{"unit", "region"}]} what a caller was let in with; anything else, and none, is nothing.
-- Nobody but the owner of the tables, who migrates them, is above this.

create function guard_everything() returns boolean
language sql stable parallel safe
return coalesce(current_setting('lianggang.scope', true), '') = '*';

create function guard_scope() returns jsonb
language sql stable parallel safe
return case when current_setting('lianggang.scope', true) like '{%'
  then current_setting('lianggang.scope', true)::jsonb end;

-- What is not inlined is planned once a session, and not in every query that reads a table.
create function guard_grants() returns table (unit text, region text)
language plpgsql stable parallel safe rows 5 as $$
begin
  return query
    select g ->> 'unit', g ->> 'region'
    from jsonb_array_elements(guard_scope() -> 'grants') as g;
end $$;

-- Region and all below, of grants that are of any unit.
create function guard_regions() returns setof text
language plpgsql stable parallel safe rows 100 as $$
begin
  return query
    with recursive below (code) as (
      select g.region from guard_grants() g where g.unit is null and g.region is not null
      union
      select r.code from below b join region r on r.parent = b.code)
    select code from below;
end $$;

-- Of grants that are of any region.
create function guard_units() returns setof text
language plpgsql stable parallel safe rows 5 as $$
begin
  return query select g.unit from guard_grants() g where g.unit is not null and g.region is null;
end $$;

-- Of grants that are of a unit in a region and all below.
create function guard_places() returns table (unit text, region text)
language plpgsql stable parallel safe rows 100 as $$
begin
  return query
    with recursive below (unit, code) as (
      select g.unit, g.region from guard_grants() g where g.unit is not null and g.region is not null
      union
      select b.unit, r.code from below b join region r on r.parent = b.code)
    select b.unit, b.code from below b;
end $$;

-- Whether the grants reach what is of a unit (null: of none) in all of some regions: as access/Door has it.
create function guard_reaches(of_unit text, in_regions text[]) returns boolean
language plpgsql stable parallel safe as $$
begin
  return exists (
      select from guard_grants() g
      where (g.unit is null or g.unit = of_unit) and g.region is null)
    or cardinality(in_regions) > 0 and not exists (
      select from unnest(in_regions) as asked (code)
      where not coalesce(asked.code in (select guard_regions())
        or (of_unit, asked.code) in (select p.unit, p.region from guard_places() p), false));
end $$;

-- Shared: everybody reads them, and only who keeps them writes.
do $$
declare
  shared text[] := array[
    ['indicator', 'false'],
    ['department', 'false'],
    ['round', 'false'],
    ['rule', 'false'],
    ['plan_version', 'guard_reaches(null, array[body ->> ''region''])'],
    -- A region is put by who keeps the one above it.
    ['region', 'guard_reaches(null, array[coalesce(parent, code)])'],
    ['member_unit', 'guard_reaches(code, array[region])'],
    ['duties', 'guard_reaches(unit, array(select m.region from member_unit m where m.code = unit))'],
    ['waivers', 'guard_reaches(unit, array(select m.region from member_unit m where m.code = unit))'],
    ['rule_waiver', 'guard_reaches(body ->> ''unit'',
      array(select jsonb_array_elements_text(case jsonb_typeof(body -> ''regions'')
        when ''array'' then body -> ''regions'' else ''[]'' end)))']];
begin
  for i in 1..array_length(shared, 1) loop
    execute format('alter table %I enable row level security', shared[i][1]);
    execute format('create policy read_by_all on %I for select using (true)', shared[i][1]);
    execute format('create policy kept_in_scope on %I using ((select guard_everything()) or %s)',
      shared[i][1], shared[i][2]);
  end loop;
end $$;

-- Of a unit and its regions: a submission only where all that it says something about is in reach. Its scopes are
-- looked up past their own policy, which asks for the submission.
create function guard_submission(id uuid, of_unit text) returns boolean
language plpgsql stable parallel safe security definer set search_path = public as $$
begin
  return guard_reaches(of_unit, array(
    select s.region from submission s where s.id = $1
    union select c.region from submission_scope c where c.submission = $1));
end $$;

alter table submission enable row level security;
-- One that is new has no scopes yet.
create policy entered_in_scope on submission for insert
with check ((select guard_everything()) or guard_reaches(member_unit, array[region]));
create policy seen_in_scope on submission for select
using ((select guard_everything())
  or (region in (select guard_regions()) or member_unit in (select guard_units())
      or (member_unit, region) in (select p.unit, p.region from guard_places() p))
    and guard_submission(id, member_unit));
create policy changed_in_scope on submission for update
using ((select guard_everything()) or guard_submission(id, member_unit))
with check ((select guard_everything()) or guard_reaches(member_unit, array[region]));
create policy removed_in_scope on submission for delete
using ((select guard_everything()) or guard_submission(id, member_unit));

create function guard_part_of(submission uuid) returns boolean
language plpgsql stable parallel safe security definer set search_path = public as $$
begin
  return exists (
    select from submission s where s.id = $1 and guard_submission(s.id, s.member_unit));
end $$;

do $$
declare
  part text;
begin
  foreach part in array array['submission_scope', 'submission_part', 'dispute'] loop
    execute format('alter table %I enable row level security', part);
    execute format('create policy of_its_submission on %I
      using ((select guard_everything()) or guard_part_of(submission))', part);
  end loop;
end $$;

-- By region, and for those whose grants name a unit what that unit reported. The entries of the feed that consist of
-- observations are seen with them; the others, and the order of all, only by who may follow; everybody adds to it.
create function guard_reported(submission uuid, for_region text) returns boolean
language plpgsql stable parallel safe security definer set search_path = public as $$
begin
  return exists (select from guard_grants() g where g.unit is not null) and exists (
    select from submission s where s.id = $1 and guard_reaches(s.member_unit, array[$2]));
end $$;

alter table observation enable row level security;
create policy in_scope on observation
using ((select guard_everything())
  or region in (select guard_regions()) or guard_reported(submission, region));
alter table feed enable row level security;
create policy in_scope on feed for select
using ((select guard_everything())
  or region in (select guard_regions()) or guard_reported(submission, region));
create policy appended_by_all on feed for insert with check (true);
create policy published_by_the_service on feed for update using ((select guard_everything()));
create policy removed_by_the_service on feed for delete using ((select guard_everything()));

-- For the service's own work and for whoever takes a whole view: all or nothing. Policies are tried on a row before
-- conditions that could tell of it, such as province = left(region, 2), so that these would find no index; a view of
-- the owner, who is above the policies, asks for the scope once a query.
create view every_observation as select * from observation where guard_everything();

-- Who sees a figure is told which unit reported it, also when that reported for regions out of reach too.
create view reporter as select id as submission, member_unit from submission;

-- Nobody asks a part of the observations by its own name.
do $$
begin
  for part in 0..15 loop
    execute format('alter table observation_%s enable row level security', part);
  end loop;
end $$;

-- Acts are added by all and read by who may read all.
alter table act enable row level security;
create policy added_by_all on act for insert with check (true);
create policy read_as_a_whole on act using ((select guard_everything()));

alter table narrative enable row level security;
create policy in_scope on narrative
using ((select guard_everything()) or guard_reaches(unit, array[region]));

alter table judgement enable row level security;
create policy in_scope on judgement
using ((select guard_everything()) or guard_reaches(null, array[region]));

-- A file is of every place whose narrative names it; until one does, of whoever knows its digest. That one does is
-- looked up past the policy of narratives.
create function guard_named(digest text) returns boolean
language plpgsql stable parallel safe security definer set search_path = public as $$
begin
  return exists (
    select from narrative n
    where n.body -> 'attachments' @> jsonb_build_array(jsonb_build_object('digest', $1)));
end $$;

create view every_narrative as select * from narrative where guard_everything();

create function guard_attachment(digest text) returns boolean
language plpgsql stable parallel safe as $$
begin
  return guard_scope() is not null and (not guard_named($1) or exists (
    select from narrative n
    where n.body -> 'attachments' @> jsonb_build_array(jsonb_build_object('digest', $1))));
end $$;

alter table attachment enable row level security;
create policy named_in_scope on attachment
using ((select guard_everything()) or guard_attachment(digest));
alter table attachment_part enable row level security;
create policy named_in_scope on attachment_part
using ((select guard_everything()) or guard_attachment(digest));

-- A job is of the unit whose report it judges, for the region in its head or the submission that it is about. One
-- that is still coming in is nobody's yet, and says nothing.
create function guard_job(caller text, request jsonb) returns boolean
language plpgsql stable parallel safe as $$
begin
  return guard_scope() is not null and (
    caller = '' and request is null
    or guard_reaches(caller, array_remove(array[request #>> '{head,region}'], null))
    or request #>> '{head,region}' is null and jsonb_exists(request, 'head')
      and exists (select from guard_grants() g where g.unit = caller)
    or exists (
      select from submission s
      where s.id = coalesce(request ->> 'submits', request ->> 'replaces')::uuid));
end $$;

alter table job enable row level security;
create policy in_scope on job using ((select guard_everything()) or guard_job(caller, request));

create index submission_of_findings on submission (finding_list) where finding_list is not null;
create index job_of_findings on job ((answer ->> 'findingsLink'))
where answer ->> 'findingsLink' is not null;

-- Long lists of findings are seen with the submission or the job that they are about; those of a report that was
-- refused at once, by whoever was told their id. Whose they are is looked up past the policies.
create function guard_findings_are_of_somebody(list uuid) returns boolean
language plpgsql stable parallel safe security definer set search_path = public as $$
begin
  return exists (select from submission s where s.finding_list = $1)
    or exists (select from job j where j.answer ->> 'findingsLink' = '/v1/findings/' || $1);
end $$;

create function guard_finding_list(list uuid) returns boolean
language plpgsql stable parallel safe as $$
begin
  return guard_scope() is not null and (not guard_findings_are_of_somebody($1)
    or exists (select from submission s where s.finding_list = $1)
    or exists (select from job j where j.answer ->> 'findingsLink' = '/v1/findings/' || $1));
end $$;

alter table finding_list enable row level security;
create policy begun_by_all on finding_list for insert with check (true);
create policy in_scope on finding_list
using ((select guard_everything()) or guard_finding_list(id));

-- A webhook is of the regions that it is told about.
alter table webhook enable row level security;
create policy in_scope on webhook
using ((select guard_everything())
  or guard_reaches(null, array(select jsonb_array_elements_text(
    case jsonb_typeof(body -> 'regions') when 'array' then body -> 'regions' else '[]' end))));
alter table delivery enable row level security;
create policy of_its_webhook on delivery
using ((select guard_everything()) or exists (select from webhook w where w.code = webhook));

-- A key is of who made it.
alter table api_key enable row level security;
create policy of_its_maker on api_key
using ((select guard_everything()) or made_by = guard_scope() ->> 'subject');

-- How acceptances take turns, what was answered to which key, announced and reminded of: the service's own alone.
do $$
declare
  own text;
begin
  foreach own in array array['scope', 'idempotency', 'announced_obligation', 'announced_closing', 'reminder'] loop
    execute format('alter table %I enable row level security', own);
    execute format('create policy of_the_service on %I using ((select guard_everything()))', own);
  end loop;
end $$;

-- Without policies stay: submission_row and finding, which rows enter by COPY (refused under policies) and which are
-- found only by the id of what they belong to; catalogue, feed_state and distribution, counters of everybody's.
