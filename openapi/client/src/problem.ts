import type { components as Analytics } from './generated/analytics.js';
import type { components as Ingest } from './generated/ingest.js';

/** One fault of what was sent, or one thing worth knowing; wording in Chinese and in English. */
export type Finding = Analytics['schemas']['Finding'] | Ingest['schemas']['Finding'];

/** A refusal, with everything that was found wrong. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';

  constructor(
    readonly status: number,
    readonly title: string,
    detail: string,
    readonly findings: readonly Finding[],
    readonly response: Response,
  ) {
    super(detail);
  }

  /** The codes of what was found, `['UNKNOWN_REGION']`; what to do depends on these, not on wording. */
  get codes(): string[] {
    return this.findings.map((finding) => finding.code);
  }

  /** Everything that was found, a line each, in one of the two languages. */
  inWords(language: 'zh' | 'en'): string {
    return this.findings.map((finding) => finding.message[language]).join('\n');
  }

  /** Of a refusal in whatever form it came; a proxy may answer with a page of its own. */
  static of(response: Response, body: unknown): ProblemError {
    const problem = (typeof body === 'object' && body !== null ? body : {}) as {
      title?: string;
      detail?: string;
      findings?: Finding[];
    };
    const title = problem.title ?? (response.statusText || `HTTP ${response.status}`);
    return new ProblemError(response.status, title, problem.detail ?? title, problem.findings ?? [], response);
  }
}

/** The answer itself, where a client gives `{ data, error, response }`; what was refused is thrown. */
export async function answer<T>(
  asked: Promise<{ data?: T; error?: unknown; response: Response }>,
): Promise<T> {
  const { data, error, response } = await asked;
  if (!response.ok) {
    throw ProblemError.of(response, error);
  }
  return data as T;
}
