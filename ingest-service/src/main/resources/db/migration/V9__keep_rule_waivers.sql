-- Where rules have exceptions. version: that of all the waivers since this one stands so.
create table rule_waiver (
  code text primary key,
  version bigint not null,
  body jsonb not null
);
