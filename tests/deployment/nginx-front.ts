import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { BROTLI } from '@/lib/hosting/nginx/brotli.mjs';
import { writeFront } from '@/lib/hosting/nginx/front.mjs';

/** Whether Debian's brotli filter is there: the front does without it. */
export const hasBrotli = existsSync(BROTLI);

/** Ports of this machine. */
export interface FrontPorts {
  front: number;
  compressor: number;
  replicas: readonly number[];
}

/**
 * Writes the configuration of a front on 127.0.0.1 only; a slow client has one second.
 * @param folder where nginx keeps its files
 * @param certificate folder of a certificate, for https
 * @returns the configuration file
 */
export function writeNginxFront(folder: string, name: string, ports: FrontPorts, certificate?: string): string {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'nginx.conf');
  const front = writeFront({
    name,
    listen: [`127.0.0.1:${ports.front}`],
    replicas: ports.replicas.map((port) => `127.0.0.1:${port}`),
    compressor: `127.0.0.1:${ports.compressor}`,
    state: folder,
    patience: 1,
    ...(hasBrotli && { brotli: BROTLI }),
    ...(process.getuid?.() === 0 && { user: 'root' }),
    ...(certificate && { certificate }),
  });
  writeFileSync(file, front);
  return file;
}
