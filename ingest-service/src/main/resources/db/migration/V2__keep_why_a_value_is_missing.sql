-- Two kinds of missing share the status O: work not carried out, and not yet due.
alter table submission_row add column missing text;
alter table observation add column missing text;

create index idempotency_by_age on idempotency (created_at);
create index submission_of_unit on submission (member_unit, id);
