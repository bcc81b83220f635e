-- The service reads and writes rows, and owns nothing: neither tables nor what guards them. Done again for
-- whoever it works as (${service}), with other settings for another; tables of later migrations need no word.

grant usage on schema public to "${service}";
grant select, insert, update, delete on all tables in schema public to "${service}";
grant usage, select on all sequences in schema public to "${service}";
alter default privileges in schema public grant select, insert, update, delete on tables to "${service}";
alter default privileges in schema public grant usage, select on sequences to "${service}";

-- Where there is only one user, it goes on migrating. Of what was done nobody but the owner changes or removes anything;
-- the service links it.
do $$
begin
  if current_user <> '${service}' then
    revoke insert, update, delete on flyway_schema_history from "${service}";
    revoke update, delete on act from "${service}";
    grant update (number, previous, hash) on act to "${service}";
  end if;
end $$;
