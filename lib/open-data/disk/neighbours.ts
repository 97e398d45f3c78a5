import { existsSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isErrnoException } from './is-errno-exception';

/** Places beside the output folder, on the same disk, so that a rename is enough. */
export interface SiblingFolders {
  /** The output folder itself, links resolved. */
  folder: string;
  /** Where the new content is made. */
  staging: string;
  /** Where the old content waits while the new one takes its place. */
  previous: string;
  /** Says which process is importing into this folder. */
  lock: string;
}

/** Names the places for an output folder, which need not exist. */
export function nameNeighbours(out: string): SiblingFolders {
  const folder = existsSync(out) ? realpathSync(out) : path.resolve(out);
  const beside = (suffix: string) => path.join(path.dirname(folder), `.${path.basename(folder)}.import-${suffix}`);
  return { folder, staging: beside('new'), previous: beside('old'), lock: beside('lock') };
}

/**
 * Puts right what an interrupted import left: the old folder comes back where the new one had not taken its place yet, what was half made goes.
 */
export function recover({ folder, staging, previous }: SiblingFolders): void {
  if (existsSync(previous)) {
    if (existsSync(folder)) rmSync(previous, { recursive: true });
    else renameSync(previous, folder);
  }
  rmSync(staging, { recursive: true, force: true });
}

/**
 * Takes the lock of the folder. It tells which process has it, and when that process began: a number may since belong to another one.
 * @throws {Error} where another import that is still running has it
 */
export function takeLock({ lock, folder }: SiblingFolders): void {
  const own = `${process.pid} ${startOf(process.pid) ?? ''}`;
  try {
    writeFileSync(lock, own, { flag: 'wx' });
  } catch (cause) {
    if (!isErrnoException(cause) || cause.code !== 'EEXIST') throw cause;
    if (!statSync(lock).isFile()) throw new Error(`« ${lock} » n’est pas un fichier : retirez-le.`);
    const [number = '', start = ''] = readFileSync(lock, 'utf8').split(' ');
    const owner = Number(number);
    if (isRunning(owner) && (start === '' || startOf(owner) === null || startOf(owner) === start))
      throw new Error(
        `Un autre import écrit dans « ${folder} » (processus ${owner}) : attendez qu’il finisse. S’il n’y en a pas, retirez « ${lock} ».`,
      );
    writeFileSync(lock, own);
  }
}

/** When a process began, in ticks of its machine since it started; null where the system does not say. */
function startOf(pid: number): string | null {
  try {
    // The name of the program, in brackets, may hold spaces; the 20th field after it is the start.
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return isErrnoException(cause) && cause.code === 'EPERM';
  }
}
