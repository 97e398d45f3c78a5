import { type FSWatcher, watch } from 'node:fs';
import path from 'node:path';

const watchedFolders = ['.', 'metiers', 'formations', 'referentiels'];
/** Editors write a file in several steps: one call for all of them. */
const settleMilliseconds = 80;

/**
 * Calls back a moment after any file of a content folder has changed. Development only.
 * @param folder content folder, relative to the working directory or absolute
 * @returns a function that stops watching
 */
export function watchContent(folder: string, onChange: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const announce = () => {
    clearTimeout(timer);
    timer = setTimeout(onChange, settleMilliseconds);
  };
  const watchers = watchedFolders.flatMap((name) => watchFolder(path.join(folder, name), announce));
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}

/** A folder that does not exist is not watched. */
function watchFolder(folder: string, onChange: () => void): FSWatcher[] {
  try {
    return [watch(/*turbopackIgnore: true*/ folder, onChange)];
  } catch {
    return [];
  }
}
