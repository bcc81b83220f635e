-- What a unit need not report for a year.
create table waivers (
  unit text not null references member_unit,
  period text not null,
  body jsonb not null,
  primary key (unit, period)
);

-- When a draft or a returned submission went before the reviewers; null when it did so at once.
alter table submission add column submitted_at timestamptz;

create index submission_before_reviewers on submission (member_unit) where state = 'SUBMITTED';
