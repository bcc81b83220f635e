#!/usr/bin/env bash
# Run once by the image of PostgreSQL: a database for each service, owned by a user of its own, and a user without
# any of it, as whom the service works.
set -euo pipefail
for name in ingest analytics; do
  owner=${name^^}_DATABASE_OWNER_PASSWORD service=${name^^}_DATABASE_PASSWORD
  psql --username postgres --set=ON_ERROR_STOP=1 --set=name="$name" --set=user="${name}_service" \
    --set=owner="${!owner}" --set=service="${!service}" <<'SQL'
create role :"name" login password :'owner';
create role :"user" login password :'service';
create database :"name" owner :"name";
revoke all on database :"name" from public;
grant connect on database :"name" to :"user";
SQL
done
