import createClient, { type Client } from 'openapi-fetch';

import type { Fetch } from './fetch.js';
import type { paths as AnalyticsPaths } from './generated/analytics.js';
import type { paths as IngestPaths } from './generated/ingest.js';
import { remembering } from './remembering.js';
import { retrying, type Patience } from './retrying.js';
import { signing } from './signing.js';

/** What may be set; nothing has to be. */
export interface Settings {
  /** Sends the requests; the `fetch` of the platform where left out. */
  fetch?: Fetch;
  /** How often and how long a request that may succeed later is tried again; `false` for never. */
  retries?: Partial<Patience> | false;
  /** How many answers are kept, to be asked for again by their tag; 100, or 0 for none. */
  remembered?: number;
  /** Gives the token that says who asks; a key goes into the headers instead, `{ 'X-API-Key': … }`. */
  token?: () => string | Promise<string>;
  /** Sent with every request, `{ 'Accept-Language': 'en' }`. */
  headers?: Record<string, string>;
}

export type AnalyticsClient = Client<AnalyticsPaths>;
export type IngestClient = Client<IngestPaths>;

/** Asks the analytics-service: what the figures say. */
export function analytics(url: string, settings: Settings = {}): AnalyticsClient {
  return createClient<AnalyticsPaths>(options(url, settings));
}

/** Asks the ingest-service: what is reported. */
export function ingest(url: string, settings: Settings = {}): IngestClient {
  return createClient<IngestPaths>(options(url, settings));
}

function options(url: string, { fetch = (request) => globalThis.fetch(request), retries = {}, remembered = 100, headers = {}, token }: Settings) {
  const signed = token === undefined ? fetch : signing(fetch, token);
  const patient = retries === false ? signed : retrying(signed, retries);
  return {
    baseUrl: url.replace(/\/$/, ''),
    headers,
    fetch: remembered > 0 ? remembering(patient, remembered) : patient,
  };
}
