-- Every act is linked to the one before it, soon after its commit: number is dense from 1, previous
-- the hash of the act before, hash that of everything the act says.
alter table act
  add column number bigint unique,
  add column previous text,
  add column hash text;

create index act_not_linked on act (id) where number is null;
create index act_of_subject on act (subject, id);

-- SHA-256, in lower-case hexadecimal, of the JSON array of what is linked, as PostgreSQL writes it.
create function act_hash(
  number bigint, previous text, id uuid, at timestamptz, name text, subject text, detail jsonb)
returns text
language sql stable
return encode(
  sha256(
    convert_to(
      jsonb_build_array(
        number, previous, id, extract(epoch from at), name, subject, detail)::text,
      'UTF8')),
  'hex');
