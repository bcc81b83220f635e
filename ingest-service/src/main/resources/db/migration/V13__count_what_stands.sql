-- How many figures of an accepted submission are current; none once it is superseded.
alter table submission add column standing integer;

update submission s set standing = (
  select count(*) from observation o
  where o.submission = s.id and not exists (
    select from observation later
    where later.province = o.province and later.region = o.region
      and later.indicator = o.indicator and later.period = o.period
      and later.sex = o.sex and later.residence = o.residence
      and later.revision > o.revision))
where state in ('ACCEPTED', 'SUPERSEDED');
