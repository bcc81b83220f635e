-- What followed for a region from those below it, or from those that became it: each time it
-- changed. withheld: why there is no figure. position, known_at: of the change that led to it.
create table derived (
  region text not null,
  indicator text not null,
  period text not null,
  sex text not null,
  residence text not null,
  revision integer not null,
  value numeric,
  numerator numeric,
  denominator numeric,
  break boolean not null,
  origin text not null,
  coverage numeric,
  parts integer not null,
  withheld text,
  position bigint not null,
  known_at timestamptz not null,
  primary key (region, indicator, period, sex, residence, revision)
);

create index derived_of_indicator on derived (indicator);
