-- The service reads and writes rows, and owns nothing: neither tables nor what guards them. Done again for
-- whoever it works as (${service}), with other settings for another; tables of later migrations need no word.

grant usage on schema public to "${service}";
grant select, insert, update, delete on all tables in schema public to "${service}";
grant usage, select on all sequences in schema public to "${service}";
alter default privileges in schema public grant select, insert, update, delete on tables to "${service}";
alter default privileges in schema public grant usage, select on sequences to "${service}";

grant usage on schema acts to "${service}";
grant select, insert, update, delete on all tables in schema acts to "${service}";
grant usage, select on all sequences in schema acts to "${service}";
alter default privileges in schema acts grant select, insert, update, delete on tables to "${service}";
alter default privileges in schema acts grant usage, select on sequences to "${service}";

-- Views are read: the owner's show more than the service itself may see, and would let it write as the owner.
grant usage on schema past to "${service}";
grant select on all tables in schema past to "${service}";
alter default privileges in schema past grant select on tables to "${service}";

grant usage on schema open to "${service}";
grant select on all tables in schema open to "${service}";
alter default privileges in schema open grant select on tables to "${service}";

grant usage on schema open_past to "${service}";
grant select on all tables in schema open_past to "${service}";
alter default privileges in schema open_past grant select on tables to "${service}";

-- Where there is only one user, it goes on migrating. Of what was done nobody but the owner changes or removes anything;
-- the service links it.
do $$
begin
  if current_user <> '${service}' then
    revoke insert, update, delete on flyway_schema_history from "${service}";
    revoke update, delete on acts.act from "${service}";
    grant update (number, previous, hash) on acts.act to "${service}";
    revoke insert, update, delete on all tables in schema past, open, open_past from "${service}";
    alter default privileges in schema past revoke insert, update, delete on tables from "${service}";
    alter default privileges in schema open revoke insert, update, delete on tables from "${service}";
    alter default privileges in schema open_past revoke insert, update, delete on tables from "${service}";
  end if;
end $$;
