import { logAnswer, pathOf, REQUEST_ID_HEADER } from '../site/write-log.mjs';

/** A line of the log for each answer, where it is asked for; behind nginx, its own log tells of all of them. */
const logsAnswers = process.env.LOG_REQUESTS !== undefined;

/**
 * Says with an answer how long the server took until its first byte (`Server-Timing`, ms), names the request where the answer is a failure, and
 * writes the line of the log. A page that caches keep is named after no request.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response changed in place, before anything is written to it
 * @param {string} id
 */
export function tellTime({ method, url }, response, id) {
  const begun = performance.now();
  const writeHead = response.writeHead;
  /** @param {unknown[]} head */
  response.writeHead = (...head) => {
    response.setHeader('Server-Timing', `app;dur=${(performance.now() - begun).toFixed(1)}`);
    const [status = response.statusCode] = head;
    if (Number(status) >= 500) response.setHeader(REQUEST_ID_HEADER, id);
    return Reflect.apply(writeHead, response, head);
  };
  if (!logsAnswers) return;
  response.once('close', () => {
    const ms = Math.round(performance.now() - begun);
    logAnswer({ id, method, path: pathOf(url), status: response.statusCode, ms });
  });
}
