import { mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describeSystemError } from './describe-system-error.mjs';

/**
 * Writes a file aside, then gives it its name: a disk that is full leaves what was there before. A link keeps leading where it led, and
 * what is no ordinary file (`/dev/stdout`, a pipe) is written into, never replaced.
 * @param {string} file
 * @param {string | Uint8Array} content
 * @throws {Error} in French, where it cannot be written
 */
export function writeWhole(file, content) {
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    const found = statSync(file, { throwIfNoEntry: false });
    if (!found) writeAside(file, content);
    else if (found.isFile()) writeAside(realpathSync(file), content);
    else writeFileSync(file, content);
  } catch (cause) {
    throw new Error(`Impossible d’écrire ${file} : ${describeSystemError(cause, false)}.`, { cause });
  }
}

/**
 * @param {string} file
 * @param {string | Uint8Array} content
 */
function writeAside(file, content) {
  const aside = `${file}.${process.pid}`;
  try {
    writeFileSync(aside, content);
    renameSync(aside, file);
  } catch (cause) {
    removeQuietly(aside);
    throw cause;
  }
}

/**
 * What could not be written cannot always be removed either; the first fault is the one to tell.
 * @param {string} file
 */
function removeQuietly(file) {
  try {
    rmSync(file, { force: true });
  } catch {
    // Nothing was made.
  }
}
