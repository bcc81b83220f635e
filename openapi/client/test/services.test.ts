import assert from 'node:assert/strict';
import { test } from 'node:test';

import { analytics, answer, cube, ingest, items, ProblemError } from '@lianggang/client';
// @ts-expect-error it brings no types
import JSONstat from 'jsonstat-toolkit';

const ANALYTICS_URL = process.env['ANALYTICS_URL'];
const INGEST_URL = process.env['INGEST_URL'];
const skip = ANALYTICS_URL && INGEST_URL ? false : 'neither ANALYTICS_URL nor INGEST_URL: the services are not running';

const token = () => process.env['TOKEN'] ?? '';
const api = analytics(ANALYTICS_URL ?? 'http://localhost:8082', { token });
const reports = ingest(INGEST_URL ?? 'http://localhost:8081', { token });
const ALXA = { plan: 'ALXA_WOMEN_2021_2030', region: ['152900'], period: '2024' };

test('attainment by domain', { skip }, async () => {
  const { items: domains, computedUpTo } = await answer(
    api.GET('/v1/attainment', { params: { query: { ...ALXA, groupBy: 'domain' } } }),
  );
  assert.ok(domains.length >= 5);
  assert.ok(domains.every((domain) => domain.name?.zh && typeof domain.measures === 'number'));
  assert.ok(computedUpTo.position > 0);
});

test('what did not change is not sent again, and is the same', { skip }, async () => {
  const statuses: number[] = [];
  const watched = analytics(ANALYTICS_URL!, {
    token,
    fetch: async (request) => {
      const response = await fetch(request);
      statuses.push(response.status);
      return response;
    },
  });
  const ask = () => answer(watched.GET('/v1/attainment', { params: { query: ALXA } }));
  assert.deepEqual(await ask(), await ask());
  assert.deepEqual(statuses, [200, 304]);
});

test('every warning, page by page', { skip }, async () => {
  const list = (limit: number) =>
    items((cursor) =>
      answer(api.GET('/v1/warnings', { params: { query: { region: ['152900'], limit, ...(cursor ? { cursor } : {}) } } })));
  const few: string[] = [];
  for await (const warning of list(7)) {
    few.push(warning.id);
  }
  const many: string[] = [];
  for await (const warning of list(1000)) {
    many.push(warning.id);
  }
  assert.ok(few.length > 7);
  assert.deepEqual(few, many);
});

test('units of ingest, page by page', { skip }, async () => {
  const codes: string[] = [];
  const page = (cursor: string | undefined) =>
    answer(reports.GET('/v1/member-units', { params: { query: { limit: 5, ...(cursor ? { cursor } : {}) } } }));
  for await (const unit of items(page)) {
    codes.push(unit.code);
  }
  assert.ok(codes.length > 5);
  assert.equal(new Set(codes).size, codes.length);
});

test('a refusal says everything that is wrong, in two languages', { skip }, async () => {
  const asked = answer(api.GET('/v1/attainment', { params: { query: { region: ['999999'], period: 'soon' } } }));
  await assert.rejects(asked, (error: unknown) => {
    assert.ok(error instanceof ProblemError);
    assert.equal(error.status, 400);
    assert.deepEqual([...error.codes].sort(), ['NOT_A_YEAR', 'UNKNOWN_REGION']);
    assert.match(error.inWords('zh'), /999999/);
    return true;
  });
});

test('a report is only checked, by its rows', { skip }, async () => {
  const checked = answer(reports.POST('/v1/submissions', {
    params: { query: { dryRun: true } },
    body: {
      memberUnit: 'CHENCANG_STATISTICS_BUREAU',
      region: '610304',
      period: '2023',
      observations: [{ indicator: 'INFANT_MORTALITY', value: -3 }],
    },
  }));
  await assert.rejects(checked, (error: unknown) => {
    assert.ok(error instanceof ProblemError);
    assert.equal(error.status, 422);
    assert.equal(error.findings[0]?.row, 1);
    return true;
  });
});

test('jsonstat-toolkit reads the figures that the API gives', { skip }, async () => {
  const series = await answer(
    api.GET('/v1/series', { params: { query: { indicator: ['MATERNAL_MORTALITY_RATIO'], region: ['152900'], residence: ['_T', 'U', 'R'] } } }),
  );
  const expected = new Map<string, number | null>();
  for (const found of series.items) {
    for (const point of found.values.filter(({ derived }) => !derived)) {
      expected.set([found.sex, found.residence, point.period].join(), point.value ?? null);
    }
  }

  const url = `${ANALYTICS_URL}/sdmx/v1/data/DF_OBSERVATIONS/A.152900.MATERNAL_MORTALITY_RATIO..?format=jsonstat`;
  const dataset = JSONstat(await (await fetch(url)).json());
  assert.equal(dataset.class, 'dataset');
  assert.ok(dataset.id.includes('TIME_PERIOD'));

  const figures = await cube(api, { flow: 'DF_OBSERVATIONS', key: 'A.152900.MATERNAL_MORTALITY_RATIO..', lang: 'en' });
  const rows = figures.rows();
  assert.ok(rows.length > 0);
  for (const row of rows) {
    const key = [row['SEX'], row['URBANISATION'], row['TIME_PERIOD']].join();
    assert.equal(row.value, expected.get(key), key);
  }
  assert.equal(rows.length, expected.size);
});

test('a first chart has its labels and its line', { skip }, async () => {
  const data = await cube(api, { flow: 'DF_OBSERVATIONS', key: 'A.152900.FEMALE_SHARE_VILLAGE_COMMITTEE_MEMBERS._T._T', lang: 'en' });
  const labels = data.labels('TIME_PERIOD');
  const line = data.values({});
  assert.ok(labels.length >= 3);
  assert.equal(line.length, labels.length);
  assert.ok(line.some((value) => typeof value === 'number'));
});

test('a flow that is not there is a refusal of SDMX', { skip }, async () => {
  await assert.rejects(cube(api, { flow: 'DF_NOTHING', key: 'all' }), { name: 'ProblemError', status: 404 });
});
