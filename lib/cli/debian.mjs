import { existsSync, readFileSync } from 'node:fs';
import { runCommand } from './run-command.mjs';

/** True where a package of Debian's can be installed: its own system, as root. */
export function isDebianRoot() {
  const release = '/etc/os-release';
  return process.getuid?.() === 0 && existsSync(release) && /^ID=debian$/m.test(readFileSync(release, 'utf8'));
}

/**
 * Installs a package of Debian's, without what it only recommends.
 * @param {string} name
 */
export async function installPackage(name) {
  const environment = { DEBIAN_FRONTEND: 'noninteractive' };
  await runCommand('apt-get', ['update', '-qq'], environment);
  await runCommand('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], environment);
}
