import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { installPackage, isDebianRoot } from './debian.mjs';

/**
 * Installs nginx where a test can use it: Debian's, as root. Elsewhere the trial behind a cache is skipped, and says so.
 * @returns {Promise<number>} always 0
 */
export async function installNginx() {
  if (!existsSync('/usr/sbin/nginx') && isDebianRoot()) await installPackage('nginx');
  return 0;
}

/** Whether nginx can be run; Debian has it where only root looks. */
export function hasNginx() {
  return spawnSync('nginx', ['-v'], { env: { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` } }).status === 0;
}
