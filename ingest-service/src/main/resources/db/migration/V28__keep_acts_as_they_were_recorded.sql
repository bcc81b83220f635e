-- An act is added without a link, linked once by the service, and then stays as it is: what the service may do with
-- its columns is said where it is granted anything.
drop policy added_by_all on act;
drop policy read_as_a_whole on act;
create policy added_by_all on act for insert with check (number is null and previous is null and hash is null);
create policy read_as_a_whole on act for select using ((select guard_everything()));
create policy linked_by_the_service on act for update
using ((select guard_everything()) and number is null) with check ((select guard_everything()));
