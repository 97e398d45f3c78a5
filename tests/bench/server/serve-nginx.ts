import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { findFreePort } from '@/lib/cli/find-port.mjs';
import { writeFront } from '@/lib/hosting/nginx/front.mjs';
import { scratchFolder } from '../paths';
import { startProcess, stopProcess } from '../process/start-process';
import { onCore } from '../sites/on-core';
import { type RunningServer, waitForAnswer } from '../sites/serve-next';

/**
 * Serves pages as files compressed ahead (`gzip_static`) with one nginx worker on one core, on a free port of this machine only.
 * @param pages HTML by path
 */
export async function serveNginx(pages: ReadonlyMap<string, string>, core: number): Promise<RunningServer> {
  const folder = emptyFolder('nginx');
  writePages(pages, path.join(folder, 'pages'));
  const port = (await findFreePort(0)) ?? 0;
  return startNginx(folder, configuration(folder, port), port, core);
}

/**
 * Serves a site through the front of `lib/hosting/nginx`, with one worker on one core, on free ports of this machine only.
 * @param origin of the site: "http://127.0.0.1:41234"
 */
export async function serveFront(origin: string, core: number): Promise<RunningServer> {
  const folder = emptyFolder('front');
  const port = (await findFreePort(0)) ?? 0;
  const front = writeFront({
    // That is whom the tool of load asks for.
    name: '127.0.0.1',
    listen: [`127.0.0.1:${port}`],
    replicas: [new URL(origin).host],
    compressor: `127.0.0.1:${(await findFreePort(0)) ?? 0}`,
    state: folder,
    ...(process.getuid?.() === 0 && { user: 'root' }),
  });
  const workers = 'worker_processes auto;';
  if (!front.includes(workers)) throw new Error(`the configuration of the front no longer says « ${workers} »`);
  return startNginx(folder, front.replace(workers, 'worker_processes 1;\ndaemon off;'), port, core);
}

function emptyFolder(name: string): string {
  const folder = path.join(scratchFolder, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

async function startNginx(folder: string, written: string, port: number, core: number): Promise<RunningServer> {
  const file = path.join(folder, 'nginx.conf');
  writeFileSync(file, written);
  const args = ['-p', folder, '-c', file, '-e', path.join(folder, 'error.log')];
  const [program, onOneCore] = onCore(core, 'nginx', args);
  const log = `${folder}.log`;
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
