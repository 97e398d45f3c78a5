import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { BROTLI } from '../hosting/nginx/brotli.mjs';
import { installPackage, isDebianRoot } from './debian.mjs';

/**
 * Installs nginx where a test can use it: Debian's, as root, with its brotli filter. Elsewhere the trials behind a cache are skipped, and say so.
 * @returns {Promise<number>} always 0
 */
export async function installNginx() {
  if (!isDebianRoot()) return 0;
  if (!existsSync('/usr/sbin/nginx')) await installPackage('nginx');
  if (!existsSync(BROTLI)) await installPackage('libnginx-mod-http-brotli-filter');
  return 0;
}

/** What the environment of nginx says beside ours: Debian has it where only root looks. @internal exported for the tests that start it */
export const NGINX_SEARCH = { PATH: `${process.env.PATH}:/usr/sbin` };

/** Whether nginx can be run. */
export function hasNginx() {
  return spawnSync('nginx', ['-v'], { env: { ...process.env, ...NGINX_SEARCH } }).status === 0;
}
