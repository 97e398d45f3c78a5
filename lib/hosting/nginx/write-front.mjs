/**
 * Writes the nginx configuration of the front, on the standard output.
 * Usage: node lib/hosting/nginx/write-front.mjs metiers.example.fr --replicas 3 > /etc/nginx/nginx.conf
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { BROTLI } from './brotli.mjs';
import { writeFront } from './front.mjs';

const FIRST_PORT = 3000;

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    replicas: { type: 'string', default: '1' },
    certificate: { type: 'string' },
    listen: { type: 'string' },
    compressor: { type: 'string', default: '127.0.0.1:8900' },
    brotli: { type: 'boolean', default: existsSync(BROTLI) },
    state: { type: 'string' },
    trusted: { type: 'string' },
  },
});
const [name] = positionals;
if (!name || !/^[a-z0-9.-]+$/i.test(name)) {
  console.error('Dites le nom du site : node lib/hosting/nginx/write-front.mjs metiers.example.fr --replicas 3');
  process.exit(1);
}

const { replicas, certificate, listen, compressor, brotli, state, trusted } = values;
const port = certificate ? 443 : 80;
process.stdout.write(
  writeFront({
    name,
    listen: listen?.split(',') ?? [`${port}`, `[::]:${port}`],
    replicas: listReplicas(replicas),
    compressor,
    ...(brotli && { brotli: BROTLI }),
    ...(certificate && { certificate }),
    ...(trusted && { trusted: trusted.split(',') }),
    ...(state ? { state } : { user: 'www-data' }),
  }),
);

/**
 * @param {string} text how many are on this machine, or their addresses between commas
 * @returns {string[]} "127.0.0.1:3000"…
 */
function listReplicas(text) {
  if (!/^\d+$/.test(text)) return text.split(',');
  return Array.from({ length: Number(text) }, (_, index) => `127.0.0.1:${FIRST_PORT + index}`);
}
