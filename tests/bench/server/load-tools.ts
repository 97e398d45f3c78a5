import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const programs = ['nginx', 'wrk', 'taskset'] as const;

/** Debian keeps nginx in a folder that is not in everyone's search path. */
const environment = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin`, DEBIAN_FRONTEND: 'noninteractive' };

/**
 * Makes sure that nginx, wrk and taskset are there; Debian's packages are installed for root.
 * @returns the programs that are still missing
 */
export function installLoadTools(): string[] {
  if (listMissing().length > 0 && process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    const options = { env: environment, stdio: 'ignore' } as const;
    spawnSync('apt-get', ['update', '-qq'], options);
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'nginx', 'wrk', 'util-linux'], options);
  }
  return listMissing();
}

function listMissing(): string[] {
  return programs.filter((name) => spawnSync('which', [name], { env: environment }).status !== 0);
}
