/** A page of a list; `next` leads to the following one and is not there on the last. */
export interface Page<T> {
  items: readonly T[];
  next?: string | null;
}

/**
 * Everything on a list, page after page, asked for as it is needed:
 * `for await (const warning of items((cursor) => answer(api.GET('/v1/warnings', …))))`.
 */
export async function* items<T>(page: (cursor: string | undefined) => Promise<Page<T>>): AsyncGenerator<T, void, undefined> {
  let cursor: string | undefined;
  do {
    const { items: found, next } = await page(cursor);
    yield* found;
    cursor = next ?? undefined;
  } while (cursor !== undefined);
}
