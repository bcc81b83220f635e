-- A row in every table, of the region 152921, which lies in 152900, where it is of any; what is counted in it is hidden.
insert into region (code, parent, level, body, position) values
  ('000000', null, 'NATION', '{}', 1), ('150000', '000000', 'PROVINCE', '{}', 1),
  ('152900', '150000', 'PREFECTURE', '{}', 1), ('152921', '152900', 'COUNTY', '{}', 1);
insert into indicator values ('DEATHS', '{}', 1);
insert into plan_version values ('PLAN', 1, 2024, '{}', 1);
insert into department values ('HEALTH', '{}', 1);
insert into member_unit values ('ALXA', 'HEALTH', '152921', '{}', 1);
insert into duties values ('ALXA', '{}', 1);
insert into round values (2024, 'COUNTY', '{}', 1);
insert into catalogue_entry values ('region', '152921', 1, '{}');
insert into moment values (1, now());
insert into judgement values (gen_random_uuid(), 'PLAN', 'M', '152921', '2024', '{}', 1);
insert into obligation values ('2024', 'ALXA', '152921', 'DUE', '2025-01-01', 1, 1, 1);
insert into observation (province, region, indicator, period, sex, residence, revision, value, numerator, denominator,
    obs_status, break, member_unit, submission, accepted_at, position, known_at)
  values ('15', '152921', 'DEATHS', '2024', '_T', '_T', 1, 3.5, 2, 571, 'A', false, 'ALXA', gen_random_uuid(), now(), 1,
    now());
insert into derived (region, indicator, period, sex, residence, revision, value, break, origin, parts, position, known_at)
  values ('152921', 'DEATHS', '2024', '_T', '_T', 1, 3.5, false, 'CHILDREN', 1, 1, now());
insert into suppressed values ('DEATHS', '15', '2024', '152921', '_T', '_T', 'PRIMARY');
insert into suppression_changed values ('152921', 1);
insert into series values ('DEATHS', '152921');
insert into availability values ('15', '152921', 'DEATHS', '_T', '_T', 'ALXA', '2024', '2024', 1);
insert into assessment (plan, region, period, measure, plan_version, class, status, result, position, disclosed)
  values ('PLAN', '152921', '2024', 'M', 1, 'NUMERIC', 'MISSED', '{}', 1, false);
insert into warning (id, code, level, indicator, region, period, "group", years, text, position, disclosed)
  values ('00000000-0000-0000-0000-000000000001', 'MISSED', 'RED', 'DEATHS', '152921', '2024', '_T/_T', '{2024}', '{}', 1,
    false);
insert into touched values ('PLAN', '152921', 1);
insert into spread values ('DEATHS', 'COUNTY', 1, 2024, null, 1);
insert into set_aside values ('DEATHS', '152921', 1, 'COMPUTATION_FAILED');
insert into pending values (1, gen_random_uuid(), '{}');
-- What the public is shown instead is another row's matter: nothing of the one above.
insert into disclosed_assessment (plan, region, period, measure, plan_version, class, status, result, position)
  values ('ANOTHER', '152921', '2024', 'M', 1, 'NUMERIC', 'NO_DATA', '{}', 1);
insert into acts.warning (id, present, state, code, level, indicator, region, period, "group", years, text)
  values ('00000000-0000-0000-0000-000000000001', true, 'OPEN', 'MISSED', 'RED', 'DEATHS', '152921', '2024', '_T/_T',
    '{2024}', '{}');
insert into acts.event (number, warning, region, kind, state, at, body)
  values (1, '00000000-0000-0000-0000-000000000001', '152921', 'RAISED', 'OPEN', now(), '{"indicator": "DEATHS"}');
insert into acts.subscription (id, body, secret, active, number)
  values ('HOOK', '{"regions": ["152921"]}', 'secret', true, 0);
insert into acts.delivery (subscription, number, warning, due)
  values ('HOOK', 1, '00000000-0000-0000-0000-000000000001', now());
insert into acts.release values
  ('2024', null, 'PLAN', '152921', '2024', 1, 'epoch', 1, now(), now(), '[{"value": 3.5}]');
insert into acts.rebuild (name, reason, asked_at) values ('2026-11-22', 'moved', now());
insert into acts.api_key (id, hash, label, grants, made_by, made_at, expires_at)
  values (gen_random_uuid(), 'hash', 'a system', '{reader}', 'maker', now(), now());
insert into acts.act (id, at, name, subject, detail, actor)
  values (gen_random_uuid(), now(), 'release.put', '2024', '{}', '{}');
