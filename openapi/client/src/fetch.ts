/** How requests are sent: like the `fetch` of the platform, of requests that are made already. */
export type Fetch = (request: Request) => Promise<Response>;
