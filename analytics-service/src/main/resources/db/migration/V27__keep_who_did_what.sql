-- What people did here, and who was shown what not everybody may see; with by whom. Number is dense
-- from 1, previous the hash of the act before, hash that of everything the act says.
create table acts.act (
  id uuid primary key,
  at timestamptz not null,
  name text not null,
  subject text not null,
  detail jsonb not null,
  actor jsonb not null,
  number bigint unique,
  previous text,
  hash text
);

create index act_not_linked on acts.act (id) where number is null;
create index act_of_subject on acts.act (subject, id);
create index act_of_actor on acts.act ((actor->>'subject'), id);

-- SHA-256, in lower-case hexadecimal, of the JSON array of what is linked, as PostgreSQL writes it.
create function acts.act_hash(
  number bigint, previous text, id uuid, at timestamptz, name text, subject text, detail jsonb,
  actor jsonb)
returns text
language sql stable
return encode(
  sha256(
    convert_to(
      jsonb_build_array(
        number, previous, id, extract(epoch from at), name, subject, detail, actor)::text,
      'UTF8')),
  'hex');
