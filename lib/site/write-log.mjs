/**
 * What a line of the log tells of a request.
 * @typedef {{ id: string | null, method?: string, path?: string }} LoggedRequest
 */

/** What a front may call a request: nothing that could end a line, or a header. */
const REQUEST_ID = /^[\w-]{8,64}$/;

/** The header by which a front, the server and its pages name a request. */
export const REQUEST_ID_HEADER = 'x-request-id';

/**
 * The name of a request: that which a front gave it, else one made here.
 * @param {string | string[] | undefined} given header « X-Request-Id »
 */
export function nameRequest(given) {
  return typeof given === 'string' && REQUEST_ID.test(given)
    ? given
    : crypto.randomUUID().replaceAll('-', '').slice(0, 16);
}

/**
 * Writes a line of JSON on the error output: what failed, for which request. The reader is given the id, and nothing of the error.
 * @param {unknown} error
 * @param {LoggedRequest} request
 */
export function logError(error, request) {
  const { message, stack } = error instanceof Error ? error : { message: String(error), stack: undefined };
  console.error(JSON.stringify({ time: new Date().toISOString(), level: 'error', ...request, message, stack }));
}

/**
 * Writes a line of JSON on the output: what was answered, in how long (ms). What was searched for is left out: it belongs to the reader.
 * @param {LoggedRequest & { status: number, ms: number }} answer
 */
export function logAnswer(answer) {
  console.log(JSON.stringify({ time: new Date().toISOString(), level: 'info', ...answer }));
}

/** @param {string} [url] as in a request line; its query, which holds what a reader typed, is left out */
export function pathOf(url = '') {
  return url.split('?', 1)[0];
}
