/**
 * `npx tsx tests/e2e/serve-files.ts out 4100`: serves a site made of files by nginx, by the very configuration that the export has written, on
 * 127.0.0.1. Stops with this process.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const [site = 'out', port = '4100'] = process.argv.slice(2);
const folder = mkdtempSync(path.join(os.tmpdir(), 'metiers-en-clair-nginx-'));
const root = path.resolve(site);
const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];

mkdirSync(folder, { recursive: true });
writeFileSync(
  path.join(folder, 'site.conf'),
  readFileSync(path.join(root, '_nginx/site.conf'), 'utf8').replace('127.0.0.1:8080', `127.0.0.1:${port}`),
);
writeFileSync(
  path.join(folder, 'nginx.conf'),
  `${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
worker_processes 1;
pid ${folder}/nginx.pid;
events { worker_connections 256; }
http {
  access_log off;
  sendfile on;
  ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
  include ${folder}/site.conf;
}
`,
);
const nginx = spawn('nginx', ['-p', folder, '-c', `${folder}/nginx.conf`, '-e', `${folder}/error.log`], {
  stdio: 'inherit',
  env: { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` },
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => nginx.kill(signal));
nginx.on('exit', (code) => {
  rmSync(folder, { recursive: true, force: true });
  process.exit(code ?? 0);
});
