#!/usr/bin/env bash
# Run once by the image of PostgreSQL: a database for each service, owned by a user of its own.
set -euo pipefail
for name in ingest analytics; do
  password=${name^^}_DATABASE_PASSWORD
  psql --username postgres --set=ON_ERROR_STOP=1 --set=name="$name" --set=password="${!password}" <<'SQL'
create role :"name" login password :'password';
create database :"name" owner :"name";
revoke connect on database :"name" from public;
SQL
done
