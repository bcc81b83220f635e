-- What a verdict rests on, region by region, so that what is accepted next door has only that judged anew which it
-- touches. Those given before have none and are judged anew as a whole; "basis" is read by the release before.
alter table submission add column grounds jsonb;
