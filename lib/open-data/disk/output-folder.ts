import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describeSystemError } from '@/lib/disk/describe-system-error.mjs';
import { takeLock } from '@/lib/disk/lock.mjs';
import { nameNeighbours, recover, swap } from '@/lib/disk/swap-folder.mjs';
import { fingerprint, MANIFEST_FILE, type Manifest, parseManifest, writeManifest } from '@/lib/open-data/disk/manifest';
import { isErrnoException } from './is-errno-exception';

/** How many files an import leaves in its folder, compared with what was there. */
export interface WrittenCounts {
  written: number;
  /** Among them, files whose bytes were there already. */
  unchanged: number;
  /** Files of an earlier import that this one does not make any more. */
  removed: number;
  /** Files that somebody else put there: they stay. */
  carried: number;
}

/** The folder that an import makes, all at once: until `commit`, the old content is whole. */
export interface OutputFolder {
  write(file: string, bytes: Uint8Array): void;
  /** Puts the new content in the place of the old one. */
  commit(): WrittenCounts;
  /** Leaves everything as it was. May be called again, and after `commit`. */
  discard(): void;
}

export interface OutputOptions {
  /** Compare only, write nothing. */
  dryRun: boolean;
  /** Write over sheets that were edited by hand since the last import. */
  overwrite: boolean;
}

/**
 * Opens the folder that an import writes. The only access to the disk of the output.
 * @throws {Error} in French, where the folder is not one that an import may write, or holds sheets edited by hand
 */
export function openOutputFolder(out: string, { dryRun, overwrite }: OutputOptions): OutputFolder {
  const places = nameNeighbours(out, 'import');
  const { folder, staging, lock } = places;
  if (!dryRun) {
    makeFolder(path.dirname(folder));
    guardWriting(folder, () =>
      takeLock(
        lock,
        (owner) =>
          `Un autre import écrit dans « ${folder} » (processus ${owner}) : attendez qu’il finisse. S’il n’y en a pas, retirez « ${lock} ».`,
      ),
    );
  }
  let isOpen = !dryRun;
  const close = () => {
    if (!isOpen) return;
    isOpen = false;
    rmSync(staging, { recursive: true, force: true });
    rmSync(lock, { force: true });
  };
  try {
    if (!dryRun) recover(places);
    const before = readManifest(folder);
    if (!overwrite) refuseEdited(folder, before);
    const made: Manifest = new Map();
    let unchanged = 0;
    return { write, commit, discard: close };

    function write(file: string, bytes: Uint8Array): void {
      const mark = fingerprint(bytes);
      made.set(file, mark);
      if (existsSync(path.join(folder, file)) && fingerprint(readFileSync(path.join(folder, file))) === mark)
        unchanged += 1;
      if (!dryRun) guardWriting(folder, () => writeInto(staging, file, bytes));
    }

    function commit(): WrittenCounts {
      const foreign = listFiles(folder).filter((file) => !before.has(file) && file !== MANIFEST_FILE);
      const taken = foreign.filter((file) => made.has(file));
      if (!overwrite && taken.length > 0)
        throw new Error(refusal(folder, 'ajoutées à la main portent le nom de fiches importées', taken));
      const carried = foreign.filter((file) => !made.has(file));
      const removed = [...before.keys()].filter(
        (file) => !made.has(file) && existsSync(path.join(folder, file)),
      ).length;
      if (!dryRun) {
        guardWriting(folder, () => {
          for (const file of carried) copyInto(staging, file, folder);
          writeInto(staging, MANIFEST_FILE, Buffer.from(writeManifest(made)));
          swap(places);
        });
        close();
      }
      return { written: made.size, unchanged, removed, carried: carried.length };
    }
  } catch (error) {
    close();
    throw error;
  }
}

/** What the last import wrote; empty for a new folder. */
function readManifest(folder: string): Manifest {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (!found) return new Map();
  if (!found.isDirectory()) throw new Error(`« ${folder} » est un fichier : donnez un dossier par --out.`);
  const entries = readdirSync(folder);
  if (entries.length === 0) return new Map();
  if (entries.includes('package.json') || entries.includes('.git')) {
    throw new Error(`« ${folder} » est un projet, pas un dossier de fiches : donnez un autre dossier par --out.`);
  }
  const manifest = entries.includes(MANIFEST_FILE)
    ? parseManifest(readFileSync(path.join(folder, MANIFEST_FILE), 'utf8'))
    : null;
  if (manifest) return manifest;
  throw new Error(`« ${folder} » n’est pas vide et ne vient pas d’un import : donnez un dossier neuf par --out.`);
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (cause) {
    const code = isErrnoException(cause) ? cause.code : undefined;
    throw new Error(`Impossible de créer le dossier « ${folder} » (${code}) : donnez un autre chemin par --out.`, {
      cause,
    });
  }
}

/** What the system refuses is told with what it means for the folder. */
function guardWriting(folder: string, work: () => void): void {
  try {
    work();
  } catch (cause) {
    if (!isErrnoException(cause)) throw cause;
    throw new Error(`Import arrêté, « ${folder} » n’est pas changé : ${describeSystemError(cause)}.`, { cause });
  }
}

function refuseEdited(folder: string, before: Manifest): void {
  const edited = [...before].filter(([file, mark]) => {
    const place = path.join(folder, file);
    return existsSync(place) && fingerprint(readFileSync(place)) !== mark;
  });
  if (edited.length > 0)
    throw new Error(
      refusal(
        folder,
        'ont été modifiées à la main depuis le dernier import',
        edited.map(([file]) => file),
      ),
    );
}

const MOST_NAMED = 20;

function refusal(folder: string, what: string, files: readonly string[]): string {
  const named = files.slice(0, MOST_NAMED).map((file) => `    ${file}`);
  const more = files.length > MOST_NAMED ? [`    … et ${files.length - MOST_NAMED} autres`] : [];
  return [
    `Rien n’est écrit : dans « ${folder} », ces fiches ${what}.`,
    ...named,
    ...more,
    'Mettez-les de côté, ou ajoutez --overwrite pour les remplacer.',
  ].join('\n');
}

function writeInto(root: string, file: string, bytes: Uint8Array): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), bytes);
}

function copyInto(root: string, file: string, from: string): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  cpSync(path.join(from, file), path.join(root, file), { preserveTimestamps: true });
}

/** Every file below a folder, with forward slashes; links and empty folders left out. */
function listFiles(folder: string, below = ''): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(path.join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const file = below === '' ? entry.name : `${below}/${entry.name}`;
    return entry.isDirectory() ? listFiles(folder, file) : [file];
  });
}
