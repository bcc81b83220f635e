-- Every answer asks for the last change of catalogue and roster.
alter table watermark add column catalogue bigint not null default 0;

update watermark
set catalogue =
  greatest(
    (select max(position) from indicator),
    (select max(position) from plan_version),
    (select max(position) from region),
    (select max(position) from department),
    (select max(position) from member_unit),
    0);

-- Rates are counted from the statuses alone.
alter table assessment
  drop constraint assessment_pkey,
  add primary key (plan, region, period, measure) include (status);
