-- The rows of a submission are a content of their own, found by their regions; other content takes
-- its place as a whole.
alter table submission add column content uuid;
update submission set content = id;
alter table submission alter column content set not null;

alter table submission_row drop constraint submission_row_submission_fkey;
alter table submission_row drop constraint submission_row_pkey;
alter table submission_row rename column submission to content;
create index submission_row_of_region on submission_row (content, region, row);

-- The regions and years a submission reports for.
create table submission_scope (
  submission uuid not null references submission on delete cascade,
  region text not null,
  period text not null,
  primary key (submission, region, period)
);

insert into submission_scope (submission, region, period)
select distinct content, region, period from submission_row;

-- What accepting a submission changes, as the feed will tell it: the rows first_row to last_row of
-- a region, at most 1 000 of which change a figure.
create table submission_part (
  submission uuid not null references submission on delete cascade,
  part integer not null,
  region text not null,
  first_row integer not null,
  last_row integer not null,
  primary key (submission, part)
);

-- What a submission was held against. As long as it is the same the verdict stands.
alter table submission add column basis jsonb;
alter table scope add column acceptances bigint not null default 1;

create table catalogue (
  single boolean primary key default true check (single),
  version bigint not null default 0
);

insert into catalogue default values;
