import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** nginx with a cache in front of a server, twice: as anyone would write it, and with its five minutes passing in a second. */
export interface CachePorts {
  server: number;
  plain: number;
  fast: number;
}

/**
 * Writes the configuration of such an nginx, on 127.0.0.1 only.
 * @param folder where nginx keeps its files
 * @returns the configuration file
 */
export function writeNginxCache(folder: string, { server, plain, fast }: CachePorts): string {
  mkdirSync(folder, { recursive: true });
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const front = (port: number, zone: string, more: string) => `
  proxy_cache_path ${folder}/${zone} keys_zone=${zone}:1m;
  server {
    listen 127.0.0.1:${port};
    location / {
      proxy_pass http://127.0.0.1:${server};
      proxy_cache ${zone};
      add_header X-Cache $upstream_cache_status always;
      ${more}
    }
  }`;
  const file = path.join(folder, 'nginx.conf');
  writeFileSync(
    file,
    `${user}
daemon off;
worker_processes 1;
pid ${folder}/nginx.pid;
events { worker_connections 256; }
http {
  access_log off;
  ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
  ${front(plain, 'plain', '')}
  ${front(fast, 'fast', 'proxy_ignore_headers Cache-Control; proxy_cache_valid 200 1s;')}
}
`,
  );
  return file;
}
