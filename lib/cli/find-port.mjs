import { createServer } from 'node:net';

/**
 * Reads a port as people type it.
 * @param {string | undefined} text value of PORT
 * @returns {number | undefined} 3000 when nothing is said; nothing when the text is not a port
 */
export function readPort(text) {
  if (!text) return 3000;
  const port = Number(text);
  return Number.isInteger(port) && port > 0 && port < 65_536 ? port : undefined;
}

/**
 * Tries to listen on a port, then lets it go.
 * @param {number} port 0 for any free one
 * @returns {Promise<number | undefined>} the port, or nothing when it is taken or forbidden
 */
export function findFreePort(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen(port, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? address?.port : undefined));
    });
  });
}
