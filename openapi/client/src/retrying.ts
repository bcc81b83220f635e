import type { Fetch } from './fetch.js';

/** How patient a caller is. */
export interface Patience {
  /** How often a request is sent again; 4. */
  retries: number;
  /** Milliseconds that one wait may take; who is asked to wait longer gets the answer instead; 60 000. */
  longestWait: number;
  /** Waits so many milliseconds, until `signal` says to stop. */
  wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

const FIRST_WAIT = 250;
const REPEATABLE = new Set(['GET', 'HEAD', 'PUT', 'DELETE']);

/**
 * Sends again what may succeed later: after 429, and after 503 or a lost connection where sending
 * twice does no harm (not a POST, or one with an Idempotency-Key). Waits as long as Retry-After says.
 */
export function retrying(fetch: Fetch, { retries = 4, longestWait = 60_000, wait = sleep }: Partial<Patience> = {}): Fetch {
  return async (request) => {
    for (let attempt = 0; ; attempt++) {
      const last = attempt >= retries;
      const backoff = FIRST_WAIT * 2 ** attempt * (0.5 + Math.random() / 2);
      let response: Response;
      try {
        response = await fetch(last ? request : request.clone());
      } catch (failure) {
        if (last || request.signal.aborted || !isRepeatable(request)) {
          throw failure;
        }
        await wait(backoff, request.signal);
        continue;
      }
      const pause = retryAfter(response) ?? backoff;
      if (last || !mayBetter(response, request) || pause > longestWait) {
        return response;
      }
      await response.body?.cancel();
      await wait(pause, request.signal);
    }
  };
}

function mayBetter(response: Response, request: Request): boolean {
  return response.status === 429
    || (isRepeatable(request)
      && (response.status === 503 || (response.status === 409 && response.headers.has('Retry-After'))));
}

function isRepeatable(request: Request): boolean {
  return REPEATABLE.has(request.method) || request.headers.has('Idempotency-Key');
}

/** In milliseconds; seconds or a date are sent. */
function retryAfter(response: Response): number | undefined {
  const header = response.headers.get('Retry-After');
  if (header === null) {
    return undefined;
  }
  const milliseconds = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isNaN(milliseconds) ? undefined : Math.max(0, milliseconds);
}

function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    if (signal.aborted) {
      stop();
    }
    signal.addEventListener('abort', stop, { once: true });
  });
}
