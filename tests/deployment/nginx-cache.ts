import { writeNginxFrame } from '@/tests/builders/nginx-frame';

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
  const quick = 'proxy_ignore_headers Cache-Control; proxy_cache_valid 200 1s;';
  return writeNginxFrame(folder, front(plain, 'plain', '') + front(fast, 'fast', quick));
}
