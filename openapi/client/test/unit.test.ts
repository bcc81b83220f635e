import assert from 'node:assert/strict';
import { test } from 'node:test';

import { analytics, answer, ingest, items, ProblemError, remembering, retrying, type Fetch } from '@lianggang/client';

const URL = 'http://lianggang.test';

/** Answers in turn, and keeps what was asked. */
function scripted(...answers: (Response | Error)[]): Fetch & { asked: Request[] } {
  const asked: Request[] = [];
  return Object.assign(async (request: Request) => {
    asked.push(request);
    const next = answers[asked.length - 1];
    if (next === undefined || next instanceof Error) {
      throw next ?? new Error('asked once too often');
    }
    return next;
  }, { asked });
}

function noting(): { waits: number[]; wait: (milliseconds: number) => Promise<void> } {
  const waits: number[] = [];
  return { waits, wait: async (milliseconds) => void waits.push(milliseconds) };
}

const later = (status: number, after: string) => new Response('{}', { status, headers: { 'Retry-After': after } });
const post = (headers = {}) => new Request(`${URL}/v1/submissions`, { method: 'POST', body: '{}', headers });
const get = () => new Request(`${URL}/v1/plans`);

test('waits as long as Retry-After says, in seconds or until a date', async () => {
  const { waits, wait } = noting();
  const inTenSeconds = new Date(Date.now() + 10_000).toUTCString();
  const fetch = scripted(later(429, '7'), later(503, inTenSeconds), new Response('{}'));
  assert.equal((await retrying(fetch, { wait })(get())).status, 200);
  assert.equal(waits[0], 7000);
  assert.ok(waits[1]! > 8000 && waits[1]! <= 10_000, `${waits[1]}`);
});

test('gives the answer to who would have to wait too long, or tried too often', async () => {
  const { waits, wait } = noting();
  assert.equal((await retrying(scripted(later(429, '61')), { wait })(get())).status, 429);
  const often = scripted(...Array.from({ length: 5 }, () => later(503, '0')));
  assert.equal((await retrying(often, { wait })(get())).status, 503);
  assert.equal(often.asked.length, 5);
  assert.equal(waits.length, 4);
});

for (const [what, request, answers, asked] of [
  ['a read whose connection broke', get(), [new TypeError('fetch failed'), new Response('{}')], 2],
  ['a report with its key', post({ 'Idempotency-Key': 'k' }), [later(503, '1'), new Response('{}')], 2],
  ['a report whose twin is under way', post({ 'Idempotency-Key': 'k' }), [later(409, '5'), new Response('{}')], 2],
  ['a report that was too much', post(), [later(429, '1'), new Response('{}')], 2],
  ['a report without a key, not', post(), [later(503, '1')], 1],
  ['a conflict, not', get(), [new Response('{}', { status: 409 })], 1],
  ['a refusal, not', get(), [new Response('{}', { status: 422 })], 1],
] as const) {
  test(`sends again: ${what}`, async () => {
    const fetch = scripted(...answers);
    await retrying(fetch, { wait: async () => {} })(request);
    assert.equal(fetch.asked.length, asked);
  });
}

test('a body is sent whole each time', async () => {
  const bodies: string[] = [];
  const fetch: Fetch = async (request) => {
    bodies.push(await request.text());
    return bodies.length < 3 ? later(429, '0') : new Response('{}');
  };
  await retrying(fetch, { wait: async () => {} })(new Request(URL, { method: 'POST', body: '{"a":1}' }));
  assert.deepEqual(bodies, ['{"a":1}', '{"a":1}', '{"a":1}']);
});

test('who gives up waiting is let go', async () => {
  const given = new AbortController();
  const asked = retrying(scripted(later(429, '30')))(new Request(URL, { signal: given.signal }));
  setTimeout(() => given.abort(new Error('enough')), 20);
  await assert.rejects(asked, /enough/);
});

const tagged = (body: string, tag: string, more = {}) =>
  new Response(body, { headers: { ETag: tag, 'Content-Type': 'application/json', ...more } });

test('asks again by the tag, and gives what it had where nothing changed', async () => {
  const fetch = scripted(
    tagged('{"n":1}', 'W/"1"', { 'Computed-Up-To': '1' }),
    new Response(null, { status: 304, headers: { ETag: 'W/"1"', 'Computed-Up-To': '2' } }),
    tagged('{"n":2}', 'W/"2"'),
  );
  const ask = remembering(fetch, 10);
  assert.deepEqual(await (await ask(get())).json(), { n: 1 });
  const same = await ask(get());
  assert.equal(same.status, 200);
  assert.equal(same.headers.get('Computed-Up-To'), '2');
  assert.equal(same.headers.get('Content-Type'), 'application/json');
  assert.deepEqual(await same.json(), { n: 1 });
  assert.deepEqual(await (await ask(get())).json(), { n: 2 });
  assert.deepEqual(fetch.asked.map((request) => request.headers.get('If-None-Match')), [null, 'W/"1"', 'W/"1"']);
});

test('forgets what was not used for longest', async () => {
  const fetch = scripted(...['a', 'b', 'c', 'a'].map((tag) => tagged('{}', `"${tag}"`)));
  const ask = remembering(fetch, 2);
  for (const path of ['a', 'b', 'c', 'a']) {
    await ask(new Request(`${URL}/${path}`));
  }
  assert.equal(fetch.asked[3]!.headers.get('If-None-Match'), null);
});

test('a language has answers of its own', async () => {
  const fetch = scripted(tagged('{}', '"zh"'), tagged('{}', '"en"'));
  const ask = remembering(fetch, 2);
  await ask(new Request(URL, { headers: { 'Accept-Language': 'zh' } }));
  await ask(new Request(URL, { headers: { 'Accept-Language': 'en' } }));
  assert.equal(fetch.asked[1]!.headers.get('If-None-Match'), null);
});

test('a refusal is thrown with its findings', async () => {
  const body = {
    status: 400,
    title: '参数有误 / Faulty parameters',
    detail: 'd',
    findings: [{ code: 'UNKNOWN_REGION', severity: 'BLOCK', message: { zh: '没有', en: 'None' } }],
  };
  const refused = new Response(JSON.stringify(body), { status: 400, headers: { 'Content-Type': 'application/problem+json' } });
  const api = analytics(URL, { fetch: scripted(refused) });
  await assert.rejects(answer(api.GET('/v1/regions')), (error: unknown) => {
    assert.ok(error instanceof ProblemError);
    assert.deepEqual([error.status, error.codes, error.inWords('zh'), error.message], [400, ['UNKNOWN_REGION'], '没有', 'd']);
    return true;
  });
});

test('what a proxy says in its own words is a problem too', async () => {
  const api = ingest(URL, { retries: false, fetch: scripted(new Response('<html>', { status: 502, statusText: 'Bad Gateway' })) });
  await assert.rejects(answer(api.GET('/v1/status')), { name: 'ProblemError', status: 502, title: 'Bad Gateway' });
});

test('goes from page to page only as far as it is asked to', async () => {
  const cursors: (string | undefined)[] = [];
  const pages = async (cursor: string | undefined) => {
    cursors.push(cursor);
    return cursor === undefined ? { items: [1, 2], next: 'x' } : cursor === 'x' ? { items: [], next: 'y' } : { items: [3] };
  };
  const all: number[] = [];
  for await (const item of items(pages)) {
    all.push(item);
  }
  assert.deepEqual([all, cursors], [[1, 2, 3], [undefined, 'x', 'y']]);
  for await (const first of items(pages)) {
    assert.equal(first, 1);
    break;
  }
  assert.equal(cursors.length, 4);
});
