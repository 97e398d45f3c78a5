/**
 * `npx tsx tests/e2e/serve-files.ts out 4100`: serves a site made of files by nginx, by the very configuration that the export has written, on
 * 127.0.0.1. Stops with this process.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { NGINX_SEARCH } from '@/lib/cli/install-nginx.mjs';
import { writeNginxFrame } from '@/tests/builders/nginx-frame';

const [from = 'out', port = '4100'] = process.argv.slice(2);
const folder = mkdtempSync(path.join(os.tmpdir(), 'metiers-en-clair-nginx-'));
const root = path.resolve(from);
const site = readFileSync(path.join(root, '_nginx/site.conf'), 'utf8').replace('127.0.0.1:8080', `127.0.0.1:${port}`);

writeFileSync(path.join(folder, 'site.conf'), site);
const file = writeNginxFrame(folder, `sendfile on;\n  include ${folder}/site.conf;`);
const nginx = spawn('nginx', ['-p', folder, '-c', file, '-e', `${folder}/error.log`], {
  stdio: 'inherit',
  env: { ...process.env, ...NGINX_SEARCH },
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => nginx.kill(signal));
nginx.on('exit', (code) => {
  rmSync(folder, { recursive: true, force: true });
  process.exit(code ?? 0);
});
