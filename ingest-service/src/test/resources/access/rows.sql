-- A row in every table, of the unit ALXA in the region 152900 where it is of anybody.
insert into region (code, parent, level, body) values
  ('000000', null, 'NATION', '{}'), ('150000', '000000', 'PROVINCE', '{}'),
  ('152900', '150000', 'PREFECTURE', '{}'), ('152921', '152900', 'COUNTY', '{}');
insert into department values ('HEALTH', '{}');
insert into member_unit values ('ALXA', 'HEALTH', '152900', '{}');
insert into duties values ('ALXA', '{}');
insert into waivers values ('ALXA', '2290', '{}');
insert into round values (2290, 'PREFECTURE', '{}');
insert into indicator values ('DEATHS', '{}');
insert into plan_version values ('PLAN', 1, 2290, '{"region": "152900"}', now());
insert into rule values ('RULE', 1, '{}');
insert into rule_waiver values ('WAIVER', 1, '{"regions": ["152900"]}');
insert into judgement values (gen_random_uuid(), 'PLAN', 'M', '152900', '2290', '{}', now());
insert into finding_list values ('00000000-0000-0000-0000-00000000000f', now());
insert into finding (list, row, severity, body)
  values ('00000000-0000-0000-0000-00000000000f', 1, 'NOTE', '{}');
insert into submission (id, member_unit, region, period, state, digest, counts, findings, received_at, content, finding_list)
  values ('00000000-0000-0000-0000-000000000001', 'ALXA', '152900', '2290', 'SUBMITTED', '', '{}', '[]', now(),
    '00000000-0000-0000-0000-0000000000c0', '00000000-0000-0000-0000-00000000000f');
insert into submission_row (content, row, region, indicator, period, sex, residence, obs_status, break)
  values ('00000000-0000-0000-0000-0000000000c0', 1, '152921', 'DEATHS', '2290', '_T', '_T', 'A', false);
insert into submission_scope values ('00000000-0000-0000-0000-000000000001', '152921', '2290');
insert into submission_part values ('00000000-0000-0000-0000-000000000001', 1, '152921', 1, 1);
insert into dispute values ('00000000-0000-0000-0000-000000000001', 1, '152921');
insert into observation (province, region, indicator, period, sex, residence, revision, obs_status, break, submission, row, accepted_at)
  values ('15', '152921', 'DEATHS', '2290', '_T', '_T', 1, 'A', false, '00000000-0000-0000-0000-000000000001', 1, now());
insert into feed (id, type, subject, submission, region, first_row, last_row, part, last)
  values (gen_random_uuid(), 'x', 'x', '00000000-0000-0000-0000-000000000001', '152921', 1, 1, 1, true);
insert into act (id, at, name, subject, detail) values (gen_random_uuid(), now(), 'x', 'x', '{}');
insert into idempotency values ('ALXA', 'key', '', 201, '{}', now());
insert into scope values ('152921', '2290');
insert into job (id, caller, state, request, begun_at)
  values (gen_random_uuid(), 'ALXA', 'DONE', '{"head": {"region": "152900"}}', now());
insert into attachment values (repeat('0', 64), 1, 'text/plain', now(), now());
insert into attachment_part values (repeat('0', 64), 1, 'x');
insert into narrative (unit, region, period, version, state, digest, body, findings, submitted_at)
  values ('ALXA', '152900', '2290', 1, 'SUBMITTED', '',
    jsonb_build_object('attachments', jsonb_build_array(jsonb_build_object('digest', repeat('0', 64)))), '[]', now());
insert into webhook (code, body, secret, after_position, created_at)
  values ('HOOK', '{"regions": ["152900"]}', 'secret', 0, now());
insert into delivery (webhook, position, event, state) values ('HOOK', 1, gen_random_uuid(), 'WAITING');
insert into reminder values (2290, 'PREFECTURE', 'ALXA', '152900', '2291-01-01', 1);
insert into announced_obligation values (2290, 'PREFECTURE', 'ALXA', '152900', 'DUE', '2291-01-01');
insert into announced_closing values (2290, 'PREFECTURE', '2291-01-01');
insert into api_key (id, hash, label, grants, made_by, made_at, expires_at)
  values (gen_random_uuid(), 'hash', 'x', '{follower}', 'somebody', now(), now());
