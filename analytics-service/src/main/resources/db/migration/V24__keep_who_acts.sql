-- The subject of who had signed in when a person did something about a warning; "by" is what they say.
alter table acts.event add column actor text;
