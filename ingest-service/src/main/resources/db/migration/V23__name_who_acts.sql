-- Every act says by whom it was done: subject, name, grants, address and request. Acts of before say
-- nothing, and their hashes stay what they are.
alter table act add column actor jsonb;

create index act_of_actor on act ((actor->>'subject'), id);

-- What goes on after the answer is done in the name of who asked for it.
alter table job add column asked_by jsonb;

drop function act_hash(bigint, text, uuid, timestamptz, text, text, jsonb);

-- SHA-256, in lower-case hexadecimal, of the JSON array of what is linked, as PostgreSQL writes it.
create function act_hash(
  number bigint, previous text, id uuid, at timestamptz, name text, subject text, detail jsonb,
  actor jsonb)
returns text
language sql stable
return encode(
  sha256(
    convert_to(
      (jsonb_build_array(number, previous, id, extract(epoch from at), name, subject, detail)
        || case when actor is null then '[]' else jsonb_build_array(actor) end)::text,
      'UTF8')),
  'hex');
