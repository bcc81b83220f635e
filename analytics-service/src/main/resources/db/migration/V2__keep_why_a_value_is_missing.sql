-- Two kinds of missing share the status O: work not carried out, and not yet due. Null where the
-- change that brought the row did not name a kind.
alter table observation add column missing text;
