import type { Fetch } from './fetch.js';

interface Kept {
  tag: string;
  body: ArrayBuffer;
  headers: Headers;
}

/**
 * Asks for what it has had before by its tag (If-None-Match), and gives it again where nothing has
 * changed; headers are those of the newer answer. Keeps the answers used last.
 */
export function remembering(fetch: Fetch, most: number): Fetch {
  const kept = new Map<string, Kept>();
  return async (request) => {
    if (request.method !== 'GET' || request.headers.has('If-None-Match')) {
      return fetch(request);
    }
    const key = ['Accept', 'Accept-Language'].map((name) => request.headers.get(name)).concat(request.url).join('\n');
    const known = kept.get(key);
    const asked = known === undefined ? request : new Request(request, { headers: withTag(request.headers, known.tag) });
    const response = await fetch(asked);
    if (response.status === 304 && known !== undefined) {
      use(kept, key, known, most);
      return again(known, response);
    }
    const tag = response.headers.get('ETag');
    if (!response.ok || tag === null || !isSmall(response)) {
      kept.delete(key);
      return response;
    }
    const body = await response.clone().arrayBuffer();
    use(kept, key, { tag, body, headers: response.headers }, most);
    return response;
  };
}

/** Tables that stream without an end in sight are not kept. */
function isSmall(response: Response): boolean {
  return /json/.test(response.headers.get('Content-Type') ?? '');
}

function withTag(headers: Headers, tag: string): Headers {
  const tagged = new Headers(headers);
  tagged.set('If-None-Match', tag);
  return tagged;
}

function again(known: Kept, response: Response): Response {
  const headers = new Headers(known.headers);
  response.headers.forEach((value, name) => headers.set(name, value));
  return new Response(known.body, { status: 200, headers });
}

/** A map keeps its order: what was used last stands last. */
function use(kept: Map<string, Kept>, key: string, value: Kept, most: number): void {
  kept.delete(key);
  kept.set(key, value);
  for (const oldest of kept.keys()) {
    if (kept.size <= most) {
      return;
    }
    kept.delete(oldest);
  }
}
