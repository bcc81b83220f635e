-- Series of which a change was refused (kept until a rebuild) or that could not be judged (kept
-- until they can). position: of that change, or of the last one the series rests on.
create table set_aside (
  indicator text not null,
  region text not null,
  position bigint not null,
  code text not null,
  primary key (indicator, region, position, code)
);
