import type { Fetch } from './fetch.js';

/** Says with every request who asks, by a token that is asked for each time: whoever gives it renews it. */
export function signing(fetch: Fetch, token: () => string | Promise<string>): Fetch {
  return async (request) => {
    const headers = new Headers(request.headers);
    headers.set('Authorization', `Bearer ${await token()}`);
    return fetch(new Request(request, { headers }));
  };
}
