-- What the feed has last said of what a unit owes for a region in a round.
create table announced_obligation (
  year integer not null,
  level text not null,
  unit text not null,
  region text not null,
  state text not null,
  day date not null,
  primary key (year, level, unit, region)
);

-- The last days of rounds whose end the feed has told; a round that is extended ends again.
create table announced_closing (
  year integer not null,
  level text not null,
  day date not null,
  primary key (year, level, day)
);
