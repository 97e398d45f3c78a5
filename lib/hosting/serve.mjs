/**
 * The server of the built site: Next's own, behind what no page uses. Started by `npm start` (lib/cli/start.mjs), which has checked the
 * environment: PORT, HOST, SITE_URL, CONTENT_DIR, CATALOGUE_FILE.
 */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import next from 'next';
import { projectRoot } from '../cli/run-command.mjs';
import { BASE_HEADERS, HTTPS_ONLY } from '../site/base-headers.mjs';
import { writeFailurePage } from '../site/failure-page.mjs';
import { logError, nameRequest, pathOf, REQUEST_ID_HEADER } from '../site/write-log.mjs';
import { askHealth } from './ask-health.mjs';
import { cleanAnswer } from './clean-answer.mjs';
import { cleanRequest, findRefusal } from './screen-request.mjs';
import { tellTime } from './tell-time.mjs';

/** A replica among others lets no reader in before it is ready: the others answer meanwhile. One alone answers what it can at once. */
const waitsUntilReady = process.env.LISTEN_WHEN_READY !== undefined;
/** How long readers may finish what they asked for once the server is told to stop, in milliseconds. */
const GRACE = 10_000;

const port = Number(process.env.PORT);
const host = process.env.HOST || undefined;
const headers = Object.entries({ ...BASE_HEADERS, ...(process.env.SITE_URL?.startsWith('https:') && HTTPS_ONLY) });
const app = next({ dev: false, dir: projectRoot, port, hostname: host ?? 'localhost' });
await app.prepare();
const handle = app.getRequestHandler();

let isStopping = false;
const server = createServer({ headersTimeout: 10_000, requestTimeout: 30_000, keepAliveTimeout: 65_000 }, answer);

/** @type {import('node:http').RequestListener} */
function answer(request, response) {
  for (const [name, value] of headers) response.setHeader(name, value);
  // Else a busy connection would be cut in the middle of an answer when the time is over.
  if (isStopping) response.setHeader('Connection', 'close');
  const id = nameRequest(request.headers[REQUEST_ID_HEADER]);
  request.headers[REQUEST_ID_HEADER] = id;
  tellTime(request, response, id);
  const refusal = findRefusal(request);
  if (refusal) return refuse(response, refusal);
  cleanRequest(request);
  cleanAnswer(response);
  handle(request, response).catch((error) => {
    logError(error, { id, method: request.method, path: pathOf(request.url) });
    if (response.headersSent) response.destroy();
    else {
      response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
      response.end(writeFailurePage(id));
    }
  });
}

/**
 * Answers by a line of text, and reads nothing more of this client: what it sends was not asked for.
 * @param {import('node:http').ServerResponse} response
 * @param {{ status: number, allow?: string, text: string }} refusal
 */
function refuse(response, { status, allow, text }) {
  response.writeHead(status, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'no-store',
    Connection: 'close',
    ...(allow && { Allow: allow }),
  });
  response.end(`${text}\n`);
}

// A request that is none (bytes of another protocol, headers without end): Node would close in silence.
server.on('clientError', (_error, socket) => {
  if (socket.writable) socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
});
server.on('error', (error) => {
  const taken = 'code' in error && error.code === 'EADDRINUSE';
  console.error(
    taken ? `Le port ${port} est déjà pris : choisissez-en un autre, par exemple PORT=${port + 1}.` : error.message,
  );
  process.exit(1);
});
if (waitsUntilReady) await becomeReady();
server.listen(port, host, () => console.log(`Le site est servi : http://${host ?? 'localhost'}:${port}`));

/** Waits until /sante says that the sheets are read and indexed, asking at a door that nobody else knows. */
async function becomeReady() {
  const door = createServer(answer).listen(0, '127.0.0.1');
  await once(door, 'listening');
  const address = door.address();
  if (typeof address === 'object' && address) while (!(await askHealth(address.port))) await wait(50);
  door.close();
}

function stop() {
  isStopping = true;
  setTimeout(() => process.exit(0), GRACE).unref();
  server.close(() => process.exit(0));
  server.closeIdleConnections();
}
process.once('SIGTERM', stop).once('SIGINT', stop);
// What keeps the replicas has gone.
process.once('disconnect', stop);
