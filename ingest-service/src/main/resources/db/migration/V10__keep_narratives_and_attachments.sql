-- Files under the SHA-256 of their bytes, in parts of at most 1 MiB; never changed, but removed when
-- no narrative names them some days after they were put last.
create table attachment (
  digest text primary key,
  size bigint not null,
  media_type text not null,
  stored_at timestamptz not null,
  put_at timestamptz not null
);

create table attachment_part (
  digest text not null references attachment on delete cascade,
  part integer not null,
  bytes bytea not null,
  primary key (digest, part)
);

-- Packed files would only be tried in vain.
alter table attachment_part alter column bytes set storage external;

-- What a unit writes of a year for a region, in every version; the body is what was sent.
create table narrative (
  unit text not null references member_unit,
  region text not null references region,
  period text not null,
  version integer not null,
  state text not null check (state in ('SUBMITTED', 'RETURNED', 'ACCEPTED', 'SUPERSEDED')),
  digest text not null,
  body jsonb not null,
  findings jsonb not null,
  reasons jsonb,
  submitted_at timestamptz not null,
  decided_at timestamptz,
  primary key (unit, region, period, version)
);

-- By the digests of their files.
create index narrative_attachments on narrative using gin ((body->'attachments') jsonb_path_ops);
