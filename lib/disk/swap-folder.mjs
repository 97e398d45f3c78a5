import { existsSync, readdirSync, realpathSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

/**
 * A folder that is made anew, all at once: beside it, then put in its place by two renames.
 * @typedef {object} SiblingFolders places on the same disk, so that a rename is enough
 * @property {string} folder the folder itself, links resolved
 * @property {string} staging where the new one is made
 * @property {string} previous where the old one waits while the new one takes its place
 * @property {string} lock says which process is making it (lock.mjs)
 */

/**
 * Names the places for a folder, which need not exist.
 * @param {string} out
 * @param {string} work what makes it, a word of their names
 * @returns {SiblingFolders}
 */
export function nameNeighbours(out, work) {
  const folder = existsSync(out) ? realpathSync(out) : path.resolve(out);
  /** @param {string} suffix */
  const beside = (suffix) => path.join(path.dirname(folder), `.${path.basename(folder)}.${work}-${suffix}`);
  return { folder, staging: beside('new'), previous: beside('old'), lock: beside('lock') };
}

/**
 * Puts right what was interrupted: the old folder comes back where the new one had not taken its place yet, what was half made goes.
 * @param {SiblingFolders} places
 */
export function recover(places) {
  bringBack(places);
  rmSync(places.staging, { recursive: true, force: true });
}

/**
 * Brings the old folder back where the new one had not taken its place yet; lets it go where it had.
 * @param {Pick<SiblingFolders, 'folder' | 'previous'>} places
 */
export function bringBack({ folder, previous }) {
  if (!existsSync(previous)) return;
  // An empty folder is one that somebody made since, not the new one.
  const isMade = existsSync(folder) && readdirSync(folder).length > 0;
  if (isMade) rmSync(previous, { recursive: true, force: true });
  else {
    rmSync(folder, { recursive: true, force: true });
    renameSync(previous, folder);
  }
}

/**
 * Puts the new folder in the place of the old one. A stop between the two renames leaves the old one beside: `recover` brings it back.
 * @param {SiblingFolders} places
 */
export function swap({ folder, staging, previous }) {
  if (existsSync(folder)) renameSync(folder, previous);
  try {
    renameSync(staging, folder);
  } catch (cause) {
    if (existsSync(previous)) renameSync(previous, folder);
    throw cause;
  }
  rmSync(previous, { recursive: true, force: true });
}
