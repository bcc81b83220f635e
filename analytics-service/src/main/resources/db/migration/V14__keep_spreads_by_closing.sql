-- s₀: the median yearly movement of an indicator about its trend among the regions of a level, found
-- when their round closes and used until the next does. value: null with fewer than ten regions.
create table spread (
  indicator text not null,
  level text not null,
  position bigint not null,
  year integer not null,
  value numeric,
  regions integer not null,
  primary key (indicator, level, position)
);

create view past.spread as
select * from public.spread where position <= past.position();
