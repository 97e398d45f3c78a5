import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';

/**
 * Takes a lock. It tells which process has it, and when that process began: a number may since belong to another one. A lock whose process
 * was killed is taken over.
 * @param {string} lock the file
 * @param {(owner: number) => string} refuse words for whoever comes second
 * @throws {Error} where a process that is still running has it
 */
export function takeLock(lock, refuse) {
  const own = `${process.pid} ${startOf(process.pid) ?? ''}`;
  try {
    writeFileSync(lock, own, { flag: 'wx' });
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'EEXIST')) {
      // On a full disk the file is made, and stays empty.
      rmSync(lock, { force: true });
      throw cause;
    }
    if (!statSync(lock).isFile()) throw new Error(`« ${lock} » n’est pas un fichier : retirez-le.`);
    const [number = '', start = ''] = readFileSync(lock, 'utf8').split(' ');
    const owner = Number(number);
    if (isRunning(owner) && (start === '' || startOf(owner) === null || startOf(owner) === start))
      throw new Error(refuse(owner));
    writeFileSync(lock, own);
  }
}

/**
 * When a process began, in ticks of its machine since it started; null where the system does not say.
 * @param {number} pid
 */
function startOf(pid) {
  try {
    // The name of the program, in brackets, may hold spaces; the 20th field after it is the start.
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

/** @param {number} pid */
function isRunning(pid) {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    return cause instanceof Error && 'code' in cause && cause.code === 'EPERM';
  }
}
