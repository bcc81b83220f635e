-- What figures have to do with each other. version: that of all the rules since this one stands so.
create table rule (
  code text primary key,
  version bigint not null,
  body jsonb not null
);
