-- Keys for systems that have no provider of tokens, by the SHA-256 of their secret in hexadecimal.
create table acts.api_key (
  id uuid primary key,
  hash text not null unique,
  label text not null,
  grants text[] not null,
  made_by text not null,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  last_used_at timestamptz
);

create index api_key_of_maker on acts.api_key (made_by, id);
