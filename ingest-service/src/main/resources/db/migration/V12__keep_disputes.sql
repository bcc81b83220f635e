-- The rows of submissions that say something else than another unit that owes the same figure.
create table dispute (
  submission uuid not null references submission on delete cascade,
  row integer not null,
  region text not null,
  primary key (submission, row)
);
