import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * SHA-256 of all that a folder holds, names and bytes; "none" where there is no folder.
 * @param leftOut names at its top
 */
export function fingerprintFolder(folder: string, leftOut: readonly string[] = []): string {
  if (!existsSync(folder)) return 'none';
  const hash = createHash('sha256');
  for (const name of listFiles(folder, leftOut)) hash.update(name).update(readFileSync(path.join(folder, name)));
  return hash.digest('hex');
}

/** Every file below a folder, sorted, with forward slashes; links left out. */
export function listFiles(folder: string, leftOut: readonly string[] = []): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !leftOut.includes(name))
    .flatMap((entry) => {
      if (entry.isSymbolicLink()) return [];
      if (!entry.isDirectory()) return [entry.name];
      return listFiles(path.join(folder, entry.name)).map((name) => `${entry.name}/${name}`);
    })
    .sort();
}
