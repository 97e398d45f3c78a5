/**
 * The server of the built site: Next's own, behind what no page uses. Started by `npm start` (lib/cli/start.mjs), which has checked the
 * environment: PORT, HOST, SITE_URL, CONTENT_DIR, CATALOGUE_FILE.
 */
import { createServer } from 'node:http';
import next from 'next';
import { projectRoot } from '../cli/run-command.mjs';
import { FAILURE_PAGE } from '../site/failure-page.mjs';
import { cleanAnswer } from './clean-answer.mjs';
import { cleanRequest, findRefusal } from './screen-request.mjs';

/** How long readers may finish what they asked for once the server is told to stop, in milliseconds. */
const GRACE = 10_000;

/** What every answer says, those included that never reach a page; pages add the rest (next.config.ts). */
const BASE_HEADERS = {
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
};

const port = Number(process.env.PORT);
const host = process.env.HOST || undefined;
const app = next({ dev: false, dir: projectRoot, port, hostname: host ?? 'localhost' });
await app.prepare();
const handle = app.getRequestHandler();

const server = createServer(
  { headersTimeout: 10_000, requestTimeout: 30_000, keepAliveTimeout: 65_000 },
  (request, response) => {
    for (const [name, value] of Object.entries(BASE_HEADERS)) response.setHeader(name, value);
    const refusal = findRefusal(request);
    if (refusal) return refuse(response, refusal);
    cleanRequest(request);
    cleanAnswer(response);
    handle(request, response).catch((error) => {
      console.error(error);
      if (response.headersSent) response.destroy();
      else {
        response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
        response.end(FAILURE_PAGE);
      }
    });
  },
);

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
server.listen(port, host, () => console.log(`Le site est servi : http://${host ?? 'localhost'}:${port}`));

function stop() {
  setTimeout(() => process.exit(0), GRACE).unref();
  server.close(() => process.exit(0));
  server.closeIdleConnections();
}
process.once('SIGTERM', stop).once('SIGINT', stop);
