import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { findFreePort } from '@/lib/cli/find-port.mjs';
import { scratchFolder } from '../paths';
import { startProcess, stopProcess } from '../process/start-process';
import { onCore } from '../sites/on-core';
import { type RunningServer, waitForAnswer } from '../sites/serve-next';

/**
 * Serves pages as files compressed ahead (`gzip_static`) with one nginx worker on one core, on a free port of this machine only.
 * @param pages HTML by path
 */
export async function serveNginx(pages: ReadonlyMap<string, string>, core: number): Promise<RunningServer> {
  const folder = path.join(scratchFolder, 'nginx');
  rmSync(folder, { recursive: true, force: true });
  writePages(pages, path.join(folder, 'pages'));
  const port = await findFreePort(0);
  writeFileSync(path.join(folder, 'nginx.conf'), configuration(folder, port ?? 0));
  const args = ['-p', folder, '-c', path.join(folder, 'nginx.conf'), '-e', path.join(folder, 'error.log')];
  const [program, onOneCore] = onCore(core, 'nginx', args);
  const log = path.join(scratchFolder, 'nginx.log');
  const environment = { PATH: `${process.env.PATH}:/usr/sbin` };
  const child = startProcess({ program, args: onOneCore, folder, environment, log });
  const server = { origin: `http://127.0.0.1:${port}`, stop: () => stopProcess(child) };
  await waitForAnswer(server.origin, log);
  return server;
}

/** gzip level 6 on both sides: the very bytes that `next start` sends. */
function writePages(pages: ReadonlyMap<string, string>, folder: string): void {
  for (const [address, html] of pages) {
    const file = path.join(folder, `${address}.html`);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, html);
    writeFileSync(`${file}.gz`, gzipSync(html, { level: 6 }));
  }
}

function configuration(folder: string, port: number): string {
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `${user}
daemon off;
worker_processes 1;
worker_rlimit_nofile 8192;
pid ${folder}/nginx.pid;
events { worker_connections 1024; }
http {
  types { text/html html; }
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 1000000;
  open_file_cache max=2000;
  ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
  server {
    listen 127.0.0.1:${port};
    root ${folder}/pages;
    gzip_static on;
    try_files $uri.html =404;
  }
}
`;
}
