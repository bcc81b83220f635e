-- An act is added without a link, linked once by the service, and then stays as it is: what the service may do with
-- its columns is said where it is granted anything.
drop policy to_insert on acts.act;
drop policy to_all on acts.act;
create policy to_insert on acts.act for insert
with check ((select public.guard_everything() or public.guard_scope() is not null)
  and number is null and previous is null and hash is null);
create policy to_update on acts.act for update
using ((select public.guard_everything()) and number is null)
with check ((select public.guard_everything()));
