-- Work on requests that were answered 202. A job that was begun and not ended is begun again.
create table job (
  id uuid primary key,
  caller text not null default '',
  state text not null
    check (state in
      ('RECEIVING', 'QUEUED', 'RUNNING', 'DONE', 'REFUSED', 'CANCELLED', 'FAILED')),
  request jsonb,
  rows_read integer not null default 0,
  rows_checked integer not null default 0,
  rows_stored integer not null default 0,
  cancelling boolean not null default false,
  attempts integer not null default 0,
  answer jsonb,
  begun_at timestamptz not null,
  ended_at timestamptz
);

create index job_open on job (id) where state in ('RECEIVING', 'QUEUED', 'RUNNING');

-- Rows may come before it is known for which region and year.
alter table submission_row alter column region drop not null;
alter table submission_row alter column period drop not null;

-- Findings of which there are more than an answer holds; those of a submission stay with it.
create table finding_list (
  id uuid primary key,
  begun_at timestamptz not null
);

create table finding (
  list uuid not null references finding_list on delete cascade,
  number bigint generated always as identity,
  row integer not null,
  severity text not null,
  body jsonb not null
);

create index finding_in_order on finding (list, row, number);

alter table submission add column finding_list uuid references finding_list;
